import { plainMarks } from './name.ts';

/** How one site names a contact: one of the facts a sighting and a contact are compared by. */
export interface Identity {
  /** The site's id, or `ANY_SITE` for what is the same everywhere (a name, a phone number). */
  readonly site: string;
  readonly kind: IdentityKind;
  /** Normalised by the site's rule for this kind, so that equal people have equal values. */
  readonly value: string;
}

/**
 * - `handle`: the name in a profile's address.
 * - `id`: the number behind it, which stays when the handle changes.
 * - `thread`: the address of a chat with them.
 * - `phone`: digits of the international number, without `+`.
 * - `email`: the address, as the provider takes it for the same.
 * - `name`: the display name, as `normaliseName` gives it.
 */
export const IDENTITY_KINDS = ['handle', 'id', 'thread', 'phone', 'email', 'name'] as const;
export type StoredKind = (typeof IDENTITY_KINDS)[number];
/** `query` is what somebody searches for: it may name a contact, and is never kept as one's. */
export type IdentityKind = StoredKind | 'query';

export const ANY_SITE = 'any';

/**
 * One string per identity, equal exactly when the identities are. Names that were kept by the first
 * version have their marks as they were written.
 */
export const identityKey = ({ site, kind, value }: Identity): string =>
  `${site} ${kind} ${kind === 'name' ? plainMarks(value) : value}`;

/** The keys under which a contact may hold it: for this site, or for every one. */
export const keysOf = (identity: Identity): string[] => [
  identityKey(identity),
  identityKey({ ...identity, site: ANY_SITE }),
];

/** One that may be kept as a contact's. */
export type StoredIdentity = Identity & { readonly kind: StoredKind };

/** Whether it may be kept as a contact's. */
export const isStored = <T extends Identity>(one: T): one is T & { readonly kind: StoredKind } =>
  one.kind !== 'query';

/** A display name, or what is searched for, may be shared by strangers; the others are one person's. */
export const isProof = ({ kind }: Identity): boolean => kind !== 'name' && kind !== 'query';
