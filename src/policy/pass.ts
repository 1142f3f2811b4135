import * as v from 'valibot';
import { SURFACES, type Surface } from '../contacts/sighting.ts';
import { LIMITS } from './settings.ts';

/** A short permission after continuing: this contact, this surface, until this moment (ms). */
export const PassSchema = v.object({
  contactId: v.string(),
  surface: v.picklist(SURFACES),
  until: v.number(),
  /** What it was for, and for how many minutes, as the user said. */
  words: v.optional(v.string()),
  minutes: v.optional(v.number()),
  /** Only there: a pass for a namesake must not let the contact through elsewhere. */
  site: v.optional(v.string()),
});
export type Pass = v.InferOutput<typeof PassSchema>;

/** Sites turn "write to them" into the chat itself, so one choice is not asked twice. */
const SAME_CHOICE: Partial<Record<Surface, Surface>> = { compose: 'chat' };
const choiceOf = (surface: Surface): Surface => SAME_CHOICE[surface] ?? surface;

/** Whether opening the one and the other is one choice to the user. */
export const isSameChoice = (one: Surface, other: Surface): boolean =>
  choiceOf(one) === choiceOf(other);

/** No pass is given for longer; hours that are arranged are none of these. */
const LONGEST_MS = LIMITS.passMinutes[1] * 60_000;

/** A clock that is put right goes back by so much, now and then. */
const SLACK_MS = 5000;

/**
 * Whether the pass lets through at this moment (ms). One that has longer to go than it was given for
 * was given before the clock was set back: it would let through for as long as that was.
 */
export const isInForce = (pass: Pass, now: number): boolean =>
  now < pass.until && ('since' in pass || pass.until - now <= longestOf(pass));

const longestOf = ({ minutes }: Pass): number =>
  Math.min(minutes === undefined ? LONGEST_MS : minutes * 60_000, LONGEST_MS) + SLACK_MS;

/** Whether a pass lets through to this there at this moment (ms). */
export function isCovered(
  passes: readonly Pass[],
  contactId: string,
  surface: Surface,
  site: string,
  now: number,
): boolean {
  return passes.some(
    (pass) =>
      pass.contactId === contactId &&
      (pass.site === undefined || pass.site === site) &&
      isSameChoice(pass.surface, surface) &&
      isInForce(pass, now),
  );
}

/** The passes that still hold, with this one added in place of an older one for the same choice. */
export function withPass(passes: readonly Pass[], added: Pass, now: number): Pass[] {
  const kept = passes.filter(
    (pass) =>
      isInForce(pass, now) &&
      !(
        pass.contactId === added.contactId &&
        pass.site === added.site &&
        isSameChoice(pass.surface, added.surface)
      ),
  );
  return [...kept, added];
}

/**
 * When the next pass ends (ms), or nothing when none is left: also of one that does not hold now, since
 * it holds again in the end.
 */
export function nextEnd(passes: readonly Pass[], now: number): number | undefined {
  const ends = passes.map(({ until }) => until).filter((until) => until > now);
  return ends.length === 0 ? undefined : Math.min(...ends);
}

const USUAL_MINUTES = [2, 5, 10, 15, 30];

/**
 * How long going on may be chosen to last: nothing longer than the user's own setting, which is
 * last.
 */
export const minutesToChoose = (longest: number): number[] => [
  ...USUAL_MINUTES.filter((minutes) => minutes < longest),
  longest,
];

/** What was said when going on is worth saying again for so long after the time was over. */
const RECENT_MS = 10 * 60_000;

/**
 * The pass for this choice whose time was over not long before `now`; nothing where it said
 * nothing.
 */
export const lastPass = (
  passes: readonly Pass[],
  contactId: string,
  surface: Surface,
  now: number,
): Pass | undefined =>
  passes
    .filter(
      (pass) =>
        pass.contactId === contactId &&
        isSameChoice(pass.surface, surface) &&
        pass.words &&
        pass.until <= now &&
        now - pass.until < RECENT_MS,
    )
    .sort((a, b) => b.until - a.until)[0];
