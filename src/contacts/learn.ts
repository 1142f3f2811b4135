import { type Contact, type ContactIdentity, LONGEST_VALUE } from './contact.ts';
import { type Identity, identityKey, isProof, isStored, keysOf } from './identity.ts';
import { keysOfAllValues, type Match } from './match.ts';
import type { Sighting } from './sighting.ts';

/**
 * What the sighting tells about the contact that was not known yet: a thread's address seen beside
 * a name, a number beside a handle. Empty when there is nothing new.
 */
export function learnedFrom({ contact, by }: Match, sighting: Sighting): ContactIdentity[] {
  const known = keysKnownOf(contact);
  const learnedBy = isProof(by) && by.learnedBy !== 'name' ? 'proof' : 'name';
  const news: ContactIdentity[] = [];
  for (const one of [...sighting.identities, ...(sighting.also ?? [])]) {
    if (!isStored(one) || one.value.length > LONGEST_VALUE) continue;
    const { site, kind, value } = one;
    const identity = { site, kind, value };
    if (keysOf(identity).some((key) => known.has(key))) continue;
    known.add(identityKey(identity));
    const learned = { ...identity, written: value, learnedBy } as const;
    if (isRoomFor(learned, [...contact.identities, ...news])) news.push(learned);
  }
  return news;
}

/** The contact with these identities added; those it has, and those it is not, are left out. */
export function withLearned(contact: Contact, news: readonly ContactIdentity[]): Contact {
  const known = keysKnownOf(contact);
  const added: ContactIdentity[] = [];
  for (const identity of news)
    if (
      !keysOf(identity).some((key) => known.has(key)) &&
      isRoomFor(identity, [...contact.identities, ...added])
    )
      added.push(identity);
  return added.length === 0
    ? contact
    : { ...contact, identities: [...contact.identities, ...added] };
}

/**
 * What is not learned anew. A number in another of its forms is still that number: learned by itself it
 * would stay when that is taken out.
 */
const keysKnownOf = ({ identities, notThem }: Contact): Set<string> =>
  new Set([...identities.flatMap(keysOfAllValues), ...notThem.map(identityKey)]);

/** A page may show another name each time: so many of a kind are learned on one site, and no more. */
const MOST_LEARNED = 100;

const isRoomFor = (one: ContactIdentity, known: readonly ContactIdentity[]): boolean =>
  one.learnedBy === undefined ||
  known.filter(({ learnedBy, site, kind }) => learnedBy && site === one.site && kind === one.kind)
    .length < MOST_LEARNED;

/**
 * The contact after "this is not them": these identities are remembered as somebody else's, and
 * whatever of them had been learned is forgotten. What the user entered stays, and so do names,
 * which the contact and the namesake share.
 */
export function withoutNamesake(contact: Contact, seen: readonly Identity[]): Contact {
  const entered = new Set(contact.identities.filter((own) => !own.learnedBy).map(identityKey));
  const excused = seen
    .filter(isStored)
    .filter((one) => isProof(one) && !keysOf(one).some((key) => entered.has(key)));
  const keys = new Set(excused.map(identityKey));
  return {
    ...contact,
    identities: contact.identities.filter((own) => !keys.has(identityKey(own))),
    notThem: [
      ...contact.notThem.filter((one) => !keys.has(identityKey(one))),
      ...excused.map(({ site, kind, value }) => ({ site, kind, value })),
    ],
  };
}

/** Whether "this is not them" may be said: not of what the user entered as one person's alone. */
export const mayBeNamesake = (by: ContactIdentity): boolean =>
  !isProof(by) || by.learnedBy === 'name';
