import { browser } from 'wxt/browser';
import type { Surface } from '../../contacts/sighting.ts';
import { dayAt, hourAt, localZone } from '../../days/day.ts';
import { withLog } from '../../log/database.ts';
import { allTallies, latestUrges } from '../../log/read.ts';
import { nextOffers } from '../../reasons/queue.ts';
import { type Standing, standingOn } from '../../streak/standing.ts';
import { summaryOn } from '../../streak/summary.ts';
import { isAwayFromLog } from '../away-from-log.ts';
import { inTurn } from '../in-turn.ts';
import { speakToUser } from '../load-words.ts';
import { KEYS, readFacts } from '../stored.ts';

const REMEMBERED = 60;

/** Keeps anybody from counting while `work` runs: who read before it would write after it. */
export const whileNobodyCounts = (work: () => Promise<void>): Promise<void> =>
  inTurn('standing', work);

/**
 * Writes down for the pages how things stand and what the pause offers next, after the log, the rule
 * or what the user wrote changed. Away from the log that is left to the worker.
 */
export const refreshStanding = async (now?: number, zone?: string): Promise<void> => {
  if (!isAwayFromLog()) await whileNobodyCounts(() => count(now, zone));
};

async function count(now = Date.now(), zone = localZone()): Promise<void> {
  const facts = await readFacts();
  const today = dayAt(now, zone);
  const offersBy = async (standing: Standing, surface: Surface = 'chat') => {
    const { streak, heldToday } = summaryOn(today, facts.contacts, standing);
    const hour = hourAt(now, zone);
    await speakToUser();
    const moment = { surface, hour, streakDays: streak?.days ?? 0, heldToday };
    return nextOffers(facts.settings, standing.offers, moment);
  };
  try {
    // One that was written while the clock was ahead would be the latest until that day, and what it
    // offered come no more.
    const [tallies, latest] = await withLog((log) =>
      Promise.all([allTallies(log), latestUrges(log, REMEMBERED, now)]),
    );
    const standing = standingOn(today, facts.settings, tallies, latest);
    // The next urge is likely where the last one was; should it be elsewhere, the page takes the first
    // of the queue that fits there.
    const offers = await offersBy(standing, latest.at(-1)?.surface);
    await browser.storage.local.set({ [KEYS.standing]: standing, [KEYS.offers]: offers });
  } catch (error) {
    // What the user does not want to read any more is on no pause, whatever becomes of the log.
    await browser.storage.local.set({ [KEYS.offers]: await offersBy(facts.standing) });
    throw error;
  }
}
