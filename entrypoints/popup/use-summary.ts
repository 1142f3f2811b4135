import { useEffect, useState } from 'preact/hooks';
import { withLog } from '../../src/log/database.ts';
import { drainOutbox } from '../../src/platform/drain.ts';
import { readFacts } from '../../src/platform/stored.ts';
import { dayAt, localZone } from '../../src/streak/day.ts';
import { type Summary, summaryOn } from '../../src/streak/summary.ts';

/** How things stand: from the log at once, and again once what pages left for it is in. */
export function useSummary(): Summary | undefined {
  const [summary, setSummary] = useState<Summary>();
  useEffect(() => {
    const look = async () => {
      const [{ contacts, settings }, tallies] = await Promise.all([
        readFacts(),
        withLog((log) => log.getAll('tallies')),
      ]);
      setSummary(summaryOn(dayAt(Date.now(), localZone()), contacts, settings, tallies));
    };
    void look()
      .then(drainOutbox)
      .then((moved) => (moved > 0 ? look() : undefined));
  }, []);
  return summary;
}
