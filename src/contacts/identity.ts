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
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

export const ANY_SITE = 'any';

/** One string per identity, equal exactly when the identities are. */
export const identityKey = ({ site, kind, value }: Identity): string => `${site} ${kind} ${value}`;

/** The keys under which a contact may hold it: for this site, or for every one. */
export const keysOf = (identity: Identity): string[] => [
  identityKey(identity),
  identityKey({ ...identity, site: ANY_SITE }),
];

/** A display name may be shared by strangers; every other kind is one person's alone. */
export const isProof = ({ kind }: Identity): boolean => kind !== 'name';
