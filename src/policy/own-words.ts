import * as v from 'valibot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
/* @__NO_SIDE_EFFECTS__ */
const line = (longest: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));

/** The most characters of a reason and of each half of a plan, and the most minutes of a timer. */
export const LONGEST_REASON = 160;
export const LONGEST_PLAN = 120;
export const LONGEST_TIMER = 120;

/** The user's own reason to hold firm, written on a clear day. */
export const OwnReasonSchema = v.object({ id, text: line(LONGEST_REASON) });
export type OwnReason = v.InferOutput<typeof OwnReasonSchema>;

/** A number as people write it, in the digits of any script. */
const NUMBER = /^(?=\P{Nd}*\p{Nd})\(?[+＋]?\s?[\p{Nd}(][\p{Nd}\s()./\p{Pd}]{1,30}$/u;

/** What helps instead, where one press can begin it. */
const ActionSchema = v.variant('is', [
  v.object({ is: v.literal('nothing') }),
  v.object({ is: v.literal('link'), to: v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/i)) }),
  v.object({
    is: v.literal('call'),
    number: v.pipe(v.string(), v.regex(NUMBER)),
  }),
  v.object({
    is: v.literal('timer'),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_TIMER)),
  }),
]);
export type Action = v.InferOutput<typeof ActionSchema>;

/** "If I want to check at night, then I …": chosen beforehand. */
export const PlanSchema = v.object({
  id,
  when: line(LONGEST_PLAN),
  instead: line(LONGEST_PLAN),
  action: ActionSchema,
});
export type Plan = v.InferOutput<typeof PlanSchema>;

export const LONGEST_LETTER = 4000;
export const LetterToSelfSchema = v.pipe(v.string(), v.maxLength(LONGEST_LETTER));

/** One of `FEELINGS`, or a word of the user's own. */
export const FeelingSchema = line(60);
export const FEELINGS = [
  'missing',
  'lonely',
  'sad',
  'anxious',
  'angry',
  'bored',
  'curious',
] as const;
