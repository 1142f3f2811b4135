import { expect, it } from 'vitest';
import type { Identity } from '../../../src/contacts/identity.ts';
import { mergePeople } from '../../../src/contacts/merge-people.ts';

const handle = { site: 'x', kind: 'handle', value: 'robin' } as const;
const name = { site: 'x', kind: 'name', value: 'robin vale' } as const;
const thread = { site: 'x', kind: 'thread', value: '7' } as const;
const other = { site: 'x', kind: 'handle', value: 'sam' } as const;

it.each([
  ['nobody', [], []],
  ['somebody of whom nothing is known', [[]], []],
  ['one seen twice', [[handle], [handle, name]], [[handle, name]]],
  ['two who share nothing', [[handle], [other]], [[handle], [other]]],
  ['one whom a third sighting joins', [[handle], [thread], [handle, thread]], [[handle, thread]]],
])('takes for one person what shares an identity: %s', (_, seen, expected) => {
  const key = (person: readonly { value: string }[]) => person.map(({ value }) => value).sort();
  expect(mergePeople<Identity>(seen).map(key)).toEqual(expected.map(key));
});
