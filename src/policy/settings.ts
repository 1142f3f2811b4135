import type { OwnSite } from '../addresses/own-site.ts';
import type { PointedPlace } from '../addresses/pointed-place.ts';
import type { ContactIdentity } from '../contacts/contact.ts';
import type { Surface } from '../contacts/sighting.ts';
import type { Arrangement } from './arrangement.ts';
import type { Rhythm } from './breath.ts';
import { OFFER_KINDS, type OfferKind } from './offer-kinds.ts';
import { FEELINGS, type OwnReason, type Plan } from './own-words.ts';

/** The days of the streak, what was held today, or nothing. */
export const BADGES = ['days', 'held', 'none'] as const;
export type Badge = (typeof BADGES)[number];

/** What the user decides. */
export interface Settings {
  /** Ids of the sites that are turned on; the browser's own permission is asked for separately. */
  readonly sites: readonly string[];
  /** Seconds before "continue" becomes available. */
  readonly waitSeconds: number;
  /** How long continuing lets through, in minutes. */
  readonly passMinutes: number;
  /** Which surfaces, when continued to, are a slip: they break “no contact”. The others count as looks. */
  readonly slipSurfaces: readonly Surface[];
  /** Whether the contact's label may stand on the pause screen. */
  readonly showLabel: boolean;
  /** Where phone numbers without a country code are from (ISO 3166), or empty: not asked yet. */
  readonly region: string;
  /** What the toolbar shows. */
  readonly badge: Badge;
  /** How the guide of the pause breathes, and whether it can be heard. */
  readonly rhythm: Rhythm;
  readonly breathSound: boolean;
  /** What the pause may offer besides leaving. */
  readonly offers: readonly OfferKind[];
  readonly ownReasons: readonly OwnReason[];
  /** A letter of the user's to themselves; empty: none. */
  readonly letter: string;
  readonly plans: readonly Plan[];
  /** Some of `FEELINGS`, and words of the user's own. */
  readonly feelings: readonly string[];
  /** How long the urge wave lasts, in minutes. */
  readonly waveMinutes: number;
  /** One of `LANGUAGES`, or empty: the browser's own. */
  readonly language: string;
  /** Hosts of the user's servers of Mastodon and its like, beside those that are known. */
  readonly servers: readonly string[];
  /** Sites that the user described by an address. */
  readonly ownSites: readonly OwnSite[];
  /** Where the user pointed at the name of the open person. */
  readonly pointed: readonly PointedPlace[];
  /** The user's own accounts and names, which are never a contact. */
  readonly mine: readonly ContactIdentity[];
  /** Ids of the sites on which every thread is paused while it cannot be read. */
  readonly pauseWhereLost: readonly string[];
  /** How long what guards less waits before it takes effect. */
  readonly coolingHours: number;
  /** Contact that has to be, at the same hours of every week. */
  readonly arrangements: readonly Arrangement[];
  /** Nothing that others may see says what the extension is. */
  readonly discreet: boolean;
  /** Whether urges that are met in private windows are written down. */
  readonly recordsPrivate: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  sites: [],
  waitSeconds: 10,
  passMinutes: 5,
  slipSurfaces: ['chat', 'compose', 'call'],
  showLabel: false,
  region: '',
  language: '',
  badge: 'days',
  rhythm: 'long',
  breathSound: false,
  offers: OFFER_KINDS,
  ownReasons: [],
  letter: '',
  plans: [],
  feelings: FEELINGS,
  waveMinutes: 15,
  servers: [],
  ownSites: [],
  pointed: [],
  mine: [],
  pauseWhereLost: [],
  coolingHours: 24,
  arrangements: [],
  discreet: false,
  recordsPrivate: false,
};

/** From and to, for the settings that are numbers. */
export const LIMITS = {
  waitSeconds: [3, 600],
  passMinutes: [1, 60],
  waveMinutes: [1, 60],
  coolingHours: [0, 168],
} as const;
