import * as v from 'valibot';
import { DaySchema } from '../contacts/contact.ts';
import { SURFACES } from '../contacts/sighting.ts';
import { OUTCOMES, PURPOSES } from '../policy/outcome.ts';

/** What stopped the attempt; `hand` where the user told of an urge that was met elsewhere. */
const RINGS = ['network', 'document', 'page', 'hand'] as const;
export type Ring = (typeof RINGS)[number];

/** How strong a feeling is, 1 to 5. */
export const STRENGTHS = [1, 2, 3, 4, 5] as const;

/**
 * Which of two records of one urge counts: the higher. What was gone through outranks what was held,
 * and what the user corrected later outranks both; within each of these, whatever is told moves it up.
 */
export const REVISIONS = { opened: 0, held: 10, through: 20, corrected: 30 } as const;
export type Revision = (typeof REVISIONS)[keyof typeof REVISIONS];

/** Revisions of one kind; the last stands for all that are told after it, too. */
const OF_A_KIND = 10;

/** The revision that comes after `before`, of this kind and below the next one's. */
export const nextRevision = (before: number, kind: Revision): number =>
  Math.min(Math.max(kind, before + 1), kind + OF_A_KIND - 1);

/** Whether what is told after this one has the same revision; corrections go on counting. */
export const isLastOfKind = (revision: number): boolean => {
  const kind = revisionKind(revision);
  return kind !== REVISIONS.corrected && revision === kind + OF_A_KIND - 1;
};

/** Of which kind a revision is. */
export const revisionKind = (revision: number): Revision =>
  Object.values(REVISIONS).findLast((kind) => kind <= revision) ?? REVISIONS.opened;

/** The most characters of what going on was for, and of what is written about it afterwards. */
export const LONGEST_WORDS = 280;
export const LONGEST_NOTE = 2000;

const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 60));

/** ms since the epoch, up to the last moment that a date can have. */
export const MomentSchema = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

/** The record of one attempt. */
export const UrgeSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  /** When the pause opened, ms since the epoch. */
  moment: MomentSchema,
  /** The user's calendar day at that moment, and the zone it was in. */
  day: DaySchema,
  zone: v.string(),
  contactId: v.string(),
  site: v.string(),
  surface: v.picklist(SURFACES),
  ring: v.picklist(RINGS),
  outcome: v.picklist(OUTCOMES),
  /** Seconds between the pause and the outcome; nothing for a tab that was closed on it. */
  secondsHeld: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
  /** What for, in the user's words. */
  words: v.pipe(v.string(), v.maxLength(LONGEST_WORDS)),
  /** What the pause offered: `reason:peace`, `plan:…`, `letter`. */
  offer: v.nullable(v.pipe(v.string(), v.maxLength(80))),
  /** What was felt: one of the user's list. */
  feeling: v.nullable(v.pipe(v.string(), v.maxLength(60))),
  strength: v.nullable(v.picklist(STRENGTHS)),
  /** How long going on was to take, and what planned contact was for. */
  minutes: v.nullable(minutes),
  purpose: v.nullable(v.picklist(PURPOSES)),
  /** What the user wrote about it afterwards. */
  note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  /** One of `REVISIONS`, or some more. */
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});
export type Urge = v.InferOutput<typeof UrgeSchema>;

/** Whether a record can be read as an urge. */
export const isUrge = (record: unknown): record is Urge => v.is(UrgeSchema, record);
