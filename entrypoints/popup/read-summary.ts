import { readFacts } from '../../src/platform/stored.ts';
import { dayAt, localZone } from '../../src/streak/day.ts';
import { type Summary, summaryOn } from '../../src/streak/summary.ts';

/** How things stand, as of now. */
export async function readSummary(): Promise<Summary> {
  const { contacts, standing } = await readFacts();
  return summaryOn(dayAt(Date.now(), localZone()), contacts, standing);
}
