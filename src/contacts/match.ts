import { accountsAmong, type Contact, type ContactIdentity } from './contact.ts';
import { ANY_SITE, type Identity, identityKey, isProof, keysOf } from './identity.ts';
import { indexPhrases, type PhraseIndex, phraseOf, searchedFor } from './searches.ts';
import type { Sighting } from './sighting.ts';

/** Contacts by each of their identities: made once per change, asked once per link. */
export interface ContactIndex {
  readonly byKey: ReadonlyMap<string, readonly Contact[]>;
  /** Search phrases of the contacts whose searches are paused, too. */
  readonly phrases: PhraseIndex<Match>;
  /** Keys of the user's own accounts. */
  readonly mine: ReadonlySet<string>;
}

export interface Match {
  readonly contact: Contact;
  /** The contact's identity by which the sighting was recognised. */
  readonly by: ContactIdentity;
}

/**
 * `mine` are the user's own accounts, which are nobody to guard, whatever name a site shows beside
 * them.
 */
export function indexContacts(
  contacts: readonly Contact[],
  mine: readonly ContactIdentity[] = [],
): ContactIndex {
  const byKey = new Map<string, Contact[]>();
  for (const contact of contacts) {
    for (const key of contact.identities.flatMap(keysOfAllValues)) {
      const found = byKey.get(key);
      if (!found) byKey.set(key, [contact]);
      else if (!found.includes(contact)) found.push(contact);
    }
  }
  const phrases = contacts
    .filter(({ searches }) => searches)
    .flatMap((contact) =>
      contact.identities.flatMap((by) => {
        const phrase = phraseOf(by);
        return phrase ? [{ ...phrase, of: { contact, by } }] : [];
      }),
    );
  return {
    byKey,
    phrases: indexPhrases(phrases),
    mine: new Set(accountsAmong(mine).flatMap(keysOfAllValues)),
  };
}

/** The keys of an identity in each of its values. */
export const keysOfAllValues = ({ site, kind, value, also = [] }: ContactIdentity): string[] =>
  [value, ...also].map((one) => identityKey({ site, kind, value: one }));

/**
 * The contact this sighting is of, or nothing. What is one person's alone is tried first; a shared
 * display name counts only when nothing in the sighting shows that it is somebody else.
 */
export function findContact(index: ContactIndex, sighting: Sighting): Match | undefined {
  const match = findNamed(index, sighting);
  if (sighting.surface !== 'search') return match;
  // Looking somebody up is an attempt only where the user said so of this contact.
  if (match?.contact.searches) return match;
  for (const { kind, value } of [...sighting.identities, ...(sighting.among ?? [])]) {
    const sought = kind === 'query' && searchedFor(index.phrases, value);
    if (sought) return sought;
  }
  return undefined;
}

function findNamed({ byKey, mine }: ContactIndex, sighting: Sighting): Match | undefined {
  const all = [...sighting.identities, ...(sighting.among ?? [])];
  // Nearly every link is of nobody who is guarded, and a page has thousands: that is told first.
  if (!all.some((one) => keysOf(one).some((key) => byKey.has(key)))) return undefined;
  const isMine = (identity: Identity) => keysOf(identity).some((key) => mine.has(key));
  const isOwn = sighting.identities.some((one) => isProof(one) && isMine(one));
  const named = all.filter((one) => !isMine(one));
  for (const identity of [...named.filter(isProof), ...named.filter((one) => !isProof(one))]) {
    const keys = keysOf(identity);
    for (const key of keys) {
      for (const contact of byKey.get(key) ?? []) {
        // What the user entered may be known in another form, and have been learned in this one before.
        const by = enteredUnder(contact, keys) ?? knownUnder(contact.identities, [key]);
        if (!by) continue;
        // Beside an account of the user's own what is seen is theirs, but for what is known by proof.
        if (isOwn && (!isProof(identity) || by.learnedBy === 'name')) continue;
        // What the user entered as theirs alone outranks what was once said of a thread.
        const isEntered = isProof(identity) && !by.learnedBy;
        if (!isEntered && isExcused(contact, named)) continue;
        if (!isProof(identity) && isSomebodyElse(contact, sighting)) continue;
        return { contact, by };
      }
    }
  }
  return undefined;
}

const knownUnder = (all: readonly ContactIdentity[], keys: readonly string[]) =>
  all.find((known) => keysOfAllValues(known).some((key) => keys.includes(key)));

const enteredUnder = ({ identities }: Contact, keys: readonly string[]) =>
  knownUnder(
    identities.filter(({ learnedBy }) => !learnedBy),
    keys,
  );

/** The user said of one of these identities that it is not the contact. */
function isExcused(contact: Contact, named: readonly Identity[]): boolean {
  return contact.notThem.some((excused) =>
    named.some((identity) => identityKey(identity) === identityKey(excused)),
  );
}

/**
 * The sighting carries a handle, number or phone on a site where the contact's own is known to be
 * another. Threads say nothing (a person may have several), nor does what was learned from a name
 * (it may itself have come from a namesake).
 */
function isSomebodyElse(contact: Contact, sighting: Sighting): boolean {
  return sighting.identities.some((seen) => {
    if (!isProof(seen) || seen.kind === 'thread') return false;
    const known = contact.identities.filter(
      (own) =>
        own.kind === seen.kind &&
        (own.site === seen.site || own.site === ANY_SITE) &&
        own.learnedBy !== 'name',
    );
    return (
      known.length > 0 &&
      known.every(({ value, also = [] }) => ![value, ...also].includes(seen.value))
    );
  });
}
