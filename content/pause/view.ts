import { mayBeNamesake } from '../../src/contacts/learn.ts';
import { enPause } from '../../src/locales/en-pause.ts';
import type { Facts } from '../../src/platform/stored.ts';
import type { Attempt } from '../../src/policy/decision.ts';
import { isUnread } from '../../src/policy/unread.ts';
import { waitSeconds } from '../../src/policy/wait.ts';
import { pickReason } from '../../src/reasons/pick-reason.ts';
import type { Reason } from '../../src/reasons/reason.ts';
import { dayAt, hourAt } from '../../src/streak/day.ts';
import { summaryOn } from '../../src/streak/summary.ts';

/** All that the pause shows. Nothing of it names the contact, but a label the user wants there. */
export interface PauseView {
  readonly reason: Reason;
  /** Seconds before "continue" becomes available. */
  readonly wait: number;
  readonly streakDays: number;
  /** Urges of today, this one included. */
  readonly urgesToday: number;
  readonly heldToday: number;
  readonly label: string | undefined;
  readonly mayBeNamesake: boolean;
  /** Nobody can tell whose thread it is: why there is a pause all the same. */
  readonly isUnread: boolean;
}

/** For the moment in which the reasons are not yet where pages read them. */
const LAST_REASON: Reason = {
  id: 'breath',
  line: enPause.breath,
  support: enPause.breathSupport,
  about: 'you',
  source: 'article',
  fits: [],
};

export function pauseView(facts: Facts, attempt: Attempt, now: number, zone: string): PauseView {
  const { contacts, standing, settings, reasons } = facts;
  const today = dayAt(now, zone);
  const { streak, urgesToday, heldToday } = summaryOn(today, contacts, standing);
  const streakDays = streak?.days ?? 0;
  return {
    reason: pickReason(reasons.length > 0 ? reasons : [LAST_REASON], standing.reasons, {
      surface: attempt.sighting.surface,
      hour: hourAt(now, zone),
      streakDays,
      heldToday,
    }),
    wait: waitSeconds(settings.waitSeconds, urgesToday),
    streakDays,
    urgesToday: urgesToday + (isUnread(attempt) ? 0 : 1),
    heldToday,
    label: settings.showLabel ? attempt.contact.label || undefined : undefined,
    mayBeNamesake: mayBeNamesake(attempt.by),
    isUnread: isUnread(attempt),
  };
}
