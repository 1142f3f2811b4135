import { browser } from 'wxt/browser';
import { withLog } from '../log/database.ts';
import { allTallies, latestUrges } from '../log/record.ts';
import { standingOn } from '../log/standing.ts';
import { dayAt, localZone } from '../streak/day.ts';
import { KEYS, readFacts } from './stored.ts';

const REASONS_REMEMBERED = 60;

/** Writes down for the pages how things stand, after the log or the rule changed. */
export async function refreshStanding(): Promise<void> {
  const { settings } = await readFacts();
  const [tallies, latest] = await withLog((log) =>
    Promise.all([allTallies(log), latestUrges(log, REASONS_REMEMBERED)]),
  );
  const today = dayAt(Date.now(), localZone());
  await browser.storage.local.set({
    [KEYS.standing]: standingOn(today, settings, tallies, latest),
  });
}
