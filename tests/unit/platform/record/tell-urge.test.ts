import { expect, it, vi } from 'vitest';
import { withLog } from '../../../../src/log/database.ts';
import { LogError } from '../../../../src/log/log-error.ts';
import { allUrges } from '../../../../src/log/read.ts';
import { drainOutbox } from '../../../../src/platform/record/drain.ts';
import { type Told, tellUrge } from '../../../../src/platform/record/tell-urge.ts';
import { contactOf } from '../../samples.ts';
import { store, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const TOLD: Told = {
  contactId: 'robin',
  outcome: 'held',
  surface: 'chat',
  words: 'a long evening',
  moment: Date.UTC(2026, 10, 23, 20),
};

it('is in the log', async () => {
  await store({ contacts: [contactOf([])] });
  await tellUrge(TOLD);
  expect(await withLog(allUrges)).toEqual([
    expect.objectContaining({ ...TOLD, ring: 'hand', secondsHeld: null }),
  ]);
});

it('is told where the log cannot be opened, and is in it once, later', async () => {
  await store({ contacts: [contactOf([])] });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new LogError('blocked');
  });
  await tellUrge(TOLD);
  await drainOutbox();
  expect(await withLog(allUrges)).toHaveLength(1);
});
