import * as v from 'valibot';
import { HostSchema, OwnSiteSchema } from '../addresses/own-site.ts';
import { PointedPlaceSchema } from '../addresses/pointed-place.ts';
import { IdentitiesSchema } from '../contacts/contact.ts';
import { SURFACES } from '../contacts/sighting.ts';
import { ArrangementSchema } from './arrangement.ts';
import { RHYTHMS, type Rhythm } from './breath.ts';
import { OFFER_KINDS } from './offer-kinds.ts';
import {
  FEELINGS,
  FeelingSchema,
  LetterToSelfSchema,
  OwnReasonSchema,
  PlanSchema,
} from './own-words.ts';
import { BADGES, DEFAULT_SETTINGS, LIMITS } from './settings.ts';

/* @__NO_SIDE_EFFECTS__ */
export const wholeWithin = ([least, most]: readonly [number, number]) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** A setting added later finds its default. */
export const SettingsSchema = v.object({
  sites: v.optional(v.array(v.string()), [...DEFAULT_SETTINGS.sites]),
  waitSeconds: v.optional(wholeWithin(LIMITS.waitSeconds), DEFAULT_SETTINGS.waitSeconds),
  passMinutes: v.optional(wholeWithin(LIMITS.passMinutes), DEFAULT_SETTINGS.passMinutes),
  slipSurfaces: v.optional(v.array(v.picklist(SURFACES)), [...DEFAULT_SETTINGS.slipSurfaces]),
  showLabel: v.optional(v.boolean(), DEFAULT_SETTINGS.showLabel),
  region: v.optional(v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/)), DEFAULT_SETTINGS.region),
  language: v.optional(v.string(), DEFAULT_SETTINGS.language),
  badge: v.optional(v.picklist(BADGES), DEFAULT_SETTINGS.badge),
  rhythm: v.optional(v.picklist(Object.keys(RHYTHMS) as Rhythm[]), DEFAULT_SETTINGS.rhythm),
  breathSound: v.optional(v.boolean(), DEFAULT_SETTINGS.breathSound),
  offers: v.optional(v.array(v.picklist(OFFER_KINDS)), [...OFFER_KINDS]),
  ownReasons: v.optional(v.array(OwnReasonSchema), []),
  letter: v.optional(LetterToSelfSchema, DEFAULT_SETTINGS.letter),
  plans: v.optional(v.array(PlanSchema), []),
  feelings: v.optional(v.array(FeelingSchema), [...FEELINGS]),
  waveMinutes: v.optional(wholeWithin(LIMITS.waveMinutes), DEFAULT_SETTINGS.waveMinutes),
  servers: v.optional(v.array(HostSchema), []),
  ownSites: v.optional(v.array(OwnSiteSchema), []),
  pointed: v.optional(v.array(PointedPlaceSchema), []),
  mine: v.optional(IdentitiesSchema, []),
  pauseWhereLost: v.optional(v.array(v.string()), []),
  coolingHours: v.optional(wholeWithin(LIMITS.coolingHours), DEFAULT_SETTINGS.coolingHours),
  arrangements: v.optional(v.array(ArrangementSchema), []),
  discreet: v.optional(v.boolean(), DEFAULT_SETTINGS.discreet),
  recordsPrivate: v.optional(v.boolean(), DEFAULT_SETTINGS.recordsPrivate),
});
