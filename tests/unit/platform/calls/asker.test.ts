import { expect, it } from 'vitest';
import { askerOf } from '../../../../src/platform/calls/asker.ts';
import { SENDERS } from './senders.ts';

it.each(Object.entries(SENDERS))('knows who asks: %s', (_, [sender, expected]) => {
  expect(askerOf(sender as never)).toEqual(expected);
});
