import type { Contact } from '../contacts/contact.ts';
import type { Day } from '../days/day.ts';
import type { Standing } from './standing.ts';
import { type Streak, streakOn } from './streak.ts';

/** How things stand. What was planned or mistaken is no urge that was given in to. */
export interface Summary {
  /** Nothing while nobody is guarded. */
  readonly streak: Streak | undefined;
  readonly urges: number;
  readonly held: number;
  readonly looks: number;
  readonly urgesToday: number;
  readonly heldToday: number;
}

/** The first day of no contact with anybody, or nothing without contacts. */
export const startOf = (contacts: readonly Contact[]): Day | undefined =>
  contacts.map(({ startDay }) => startDay).sort()[0];

/** The day that the streak is counted from, with these contacts and slips. */
export function streakStart(
  today: Day,
  contacts: readonly Contact[],
  slips: Standing['slips'],
): Day | undefined {
  const start = startOf(contacts);
  return start && streakOn(today, start, slips).since;
}

/** How things stand today with these contacts. */
export function summaryOn(today: Day, contacts: readonly Contact[], standing: Standing): Summary {
  const start = startOf(contacts);
  const isToday = standing.day === today;
  return {
    streak: start ? streakOn(today, start, standing.slips) : undefined,
    urges: standing.urges,
    held: standing.held,
    looks: standing.looks,
    urgesToday: isToday ? standing.urgesThen : 0,
    heldToday: isToday ? standing.heldThen : 0,
  };
}
