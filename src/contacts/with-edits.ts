import { isSame } from '../same.ts';
import type { Contact, ContactIdentity } from './contact.ts';
import { identityKey } from './identity.ts';

/**
 * The contact as they are now, with what was edited since they were as `opened`. All else of them
 * stays: another tab may have added to them meanwhile, or a page have taught something.
 */
export function withEdits(now: Contact, opened: Contact, edited: Contact): Contact {
  const keysOf = (all: readonly ContactIdentity[]) => new Set(all.map(identityKey));
  const present = keysOf(edited.identities);
  const gone = keysOf(opened.identities.filter((one) => !present.has(identityKey(one))));
  const isNew = (one: ContactIdentity) => !opened.identities.some((was) => isSame(was, one));
  const entered = edited.identities.filter(isNew);
  const replaced = keysOf(entered);
  const stays = now.identities.filter(
    (one) => !gone.has(identityKey(one)) && !replaced.has(identityKey(one)),
  );
  const isSearchSame = (opened.searches ?? false) === (edited.searches ?? false);
  return {
    ...now,
    identities: [...stays, ...entered],
    label: edited.label === opened.label ? now.label : edited.label,
    startDay: edited.startDay === opened.startDay ? now.startDay : edited.startDay,
    ...(isSearchSame ? {} : { searches: edited.searches }),
  };
}
