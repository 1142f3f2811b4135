import { dayAt, localZone } from '../../src/days/day.ts';
import { type Facts, readFacts } from '../../src/platform/stored.ts';
import { type Summary, summaryOn } from '../../src/streak/summary.ts';

/** How things stand, as of now; `read`: by facts that were read just before. */
export async function readSummary(read?: Facts): Promise<Summary> {
  const { contacts, standing } = read ?? (await readFacts());
  return summaryOn(dayAt(Date.now(), localZone()), contacts, standing);
}
