import * as v from 'valibot';
import { isDay } from '../days/day.ts';
import { IDENTITY_KINDS, identityKey } from './identity.ts';

/** No handle, number or display name is longer. */
export const LONGEST_VALUE = 200;

const site = v.pipe(v.string(), v.minLength(1));
const kind = v.picklist(IDENTITY_KINDS);
const value = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_VALUE));

/** A local calendar day, `2026-11-23`: one that was, so that days can be counted from it. */
export const DaySchema = v.pipe(v.string(), v.check(isDay));

const ContactIdentitySchema = v.object({
  site,
  kind,
  value,
  /** As the user or the site wrote it: shown in the contact's card, and exact-URL rings need it. */
  written: value,
  /** Other values that name the same person: a phone number's national form, say. */
  also: v.optional(v.array(value)),
  /** Set when Holdfast learned it: what the sighting that carried it was recognised by. */
  learnedBy: v.optional(v.picklist(['name', 'proof'])),
});

export const IdentitiesSchema = v.array(ContactIdentitySchema);
export const NotThemSchema = v.array(v.object({ site, kind, value }));

/** A person the user chose not to contact. */
export const ContactSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** The user's own word for them; may be anything but empty. */
  label: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  identities: IdentitiesSchema,
  /** Whom the user said it was not: threads and accounts of namesakes. */
  notThem: NotThemSchema,
  /** The local day on which no contact began. */
  startDay: DaySchema,
  /** Whether searching for them is an attempt too. */
  searches: v.optional(v.boolean()),
});

export const ContactsSchema = v.array(ContactSchema);

export type Contact = v.InferOutput<typeof ContactSchema>;
export type ContactIdentity = v.InferOutput<typeof ContactIdentitySchema>;

/** Nobody in particular, where an attempt needs somebody it is about. */
export const nobody = (id: string): Contact => ({
  id,
  label: '',
  identities: [],
  notThem: [],
  startDay: '',
});

/** What of these may be the user's own: a chat is nobody's, since the contact is in it. */
export const accountsAmong = (mine: readonly ContactIdentity[]): readonly ContactIdentity[] =>
  mine.filter(({ kind }) => kind !== 'thread');

/** The contacts without what the user named as their own, which is nobody to guard. */
export function withoutMine(
  contacts: readonly Contact[],
  mine: readonly ContactIdentity[],
): readonly Contact[] {
  const own = new Set(accountsAmong(mine).map(identityKey));
  if (own.size === 0) return contacts;
  return contacts.map((contact) => ({
    ...contact,
    identities: contact.identities.filter((one) => !own.has(identityKey(one))),
  }));
}
