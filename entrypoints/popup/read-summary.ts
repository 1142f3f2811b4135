import { withLog } from '../../src/log/database.ts';
import { readFacts } from '../../src/platform/stored.ts';
import { dayAt, localZone } from '../../src/streak/day.ts';
import { type Summary, summaryOn } from '../../src/streak/summary.ts';

/** How things stand by the log, as of now. */
export async function readSummary(): Promise<Summary> {
  const [{ contacts, settings }, tallies] = await Promise.all([
    readFacts(),
    withLog((log) => log.getAll('tallies')),
  ]);
  return summaryOn(dayAt(Date.now(), localZone()), contacts, settings, tallies);
}
