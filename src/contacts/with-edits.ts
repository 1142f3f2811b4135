import { isSame } from '../same.ts';
import type { Contact, ContactIdentity } from './contact.ts';
import { identityKey } from './identity.ts';

/**
 * The contact as they are now, with what was edited since they were as `opened`. All else of them
 * stays: another tab may have added to them meanwhile, or a page have taught something.
 */
export function withEdits(now: Contact, opened: Contact, edited: Contact): Contact {
  const isSearchSame = (opened.searches ?? false) === (edited.searches ?? false);
  return {
    ...now,
    identities: withIdentityEdits(now.identities, opened.identities, edited.identities),
    label: edited.label === opened.label ? now.label : edited.label,
    startDay: edited.startDay === opened.startDay ? now.startDay : edited.startDay,
    ...(isSearchSame ? {} : { searches: edited.searches }),
  };
}

/**
 * All contacts once this one is saved, as somebody new or as the one who was `opened`. Who was taken out
 * meanwhile, as by what deletes everything, does not come back by an edit.
 */
export const withSaved = (
  present: readonly Contact[],
  contact: Contact,
  opened: Contact | undefined,
): Contact[] =>
  opened
    ? present.map((one) => (one.id === contact.id ? withEdits(one, opened, contact) : one))
    : [...present.filter(({ id }) => id !== contact.id), contact];

/** The same of what somebody is known by: what was taken out goes, what was entered comes, and the rest stays. */
export function withIdentityEdits(
  now: readonly ContactIdentity[],
  opened: readonly ContactIdentity[],
  edited: readonly ContactIdentity[],
): ContactIdentity[] {
  const keysOf = (all: readonly ContactIdentity[]) => new Set(all.map(identityKey));
  const present = keysOf(edited);
  const gone = keysOf(opened.filter((one) => !present.has(identityKey(one))));
  const entered = edited.filter((one) => !opened.some((was) => isSame(was, one)));
  const replaced = keysOf(entered);
  const stays = now.filter((one) => !gone.has(identityKey(one)) && !replaced.has(identityKey(one)));
  return [...stays, ...entered];
}
