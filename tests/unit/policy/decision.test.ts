import { expect, it } from 'vitest';
import { indexContacts } from '../../../src/contacts/match.ts';
import { decide } from '../../../src/policy/decision.ts';
import { contactOf, known, sightingOf } from '../samples.ts';

const NOW = 1000;
const HANDLE = known('instagram', 'handle', 'robin');
const contact = contactOf([HANDLE]);
const index = indexContacts([contact]);
const sighting = sightingOf([HANDLE], { surface: 'profile' });
const pass = { contactId: 'robin', surface: 'profile', until: NOW + 1 } as const;

it('is an attempt when the sighting is a contact and no pass covers it', () => {
  const actual = decide(sighting, index, [], NOW);
  expect(actual).toEqual({ contact, by: HANDLE, sighting });
});

it.each([
  ['nothing was sighted', undefined, []],
  ['it is somebody else', sightingOf([known('instagram', 'handle', 'sam')]), []],
  ['a pass covers it', sighting, [pass]],
])('is none when %s', (_, seen, passes) => {
  expect(decide(seen, index, passes, NOW)).toBeUndefined();
});

it.each([
  ['has ended', { ...pass, until: NOW }],
  ['is for another surface', { ...pass, surface: 'chat' } as const],
  ['is for somebody else', { ...pass, contactId: 'sam' }],
])('is one when the pass %s', (_, other) => {
  expect(decide(sighting, index, [other], NOW)).toBeDefined();
});
