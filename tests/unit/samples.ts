import type { Contact, ContactIdentity } from '../../src/contacts/contact.ts';
import type { StoredKind } from '../../src/contacts/identity.ts';
import type { Sighting } from '../../src/contacts/sighting.ts';
import type { Urge } from '../../src/log/urge.ts';

/** An identity as the user entered it, or as it was learned. */
export const known = (
  site: string,
  kind: StoredKind,
  value: string,
  learnedBy?: 'name' | 'proof',
): ContactIdentity => ({ site, kind, value, written: value, ...(learnedBy && { learnedBy }) });

export const contactOf = (
  identities: ContactIdentity[],
  changes: Partial<Contact> = {},
): Contact => ({
  id: 'robin',
  label: 'R.',
  identities,
  notThem: [],
  startDay: '2026-11-01',
  ...changes,
});

export const sightingOf = (
  identities: Sighting['identities'],
  changes: Partial<Sighting> = {},
): Sighting => ({ site: 'instagram', surface: 'chat', identities, ...changes });

export const urgeOf = (changes: Partial<Urge> = {}): Urge => ({
  id: 'urge-1',
  moment: Date.UTC(2026, 10, 23, 9),
  day: '2026-11-23',
  zone: 'Europe/Berlin',
  contactId: 'robin',
  site: 'instagram',
  surface: 'profile',
  ring: 'page',
  outcome: 'held',
  secondsHeld: null,
  words: '',
  offer: null,
  feeling: null,
  strength: null,
  minutes: null,
  purpose: null,
  note: '',
  revision: 0,
  ...changes,
});

/** Chance that is the same in every run (mulberry32). */
export type Chance = ReturnType<typeof chance>;
export function chance(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  const oneOf = <T>(all: readonly T[]): T => {
    const one = all[below(all.length)];
    if (one === undefined) throw new Error('There is nothing to choose from');
    return one;
  };
  return { next, below, oneOf };
}
