import { runChaos } from '../chaos/run.ts';
import { complaintsAbout } from '../chaos/words.ts';
import type { Bench } from './browsers.ts';
import type { Row } from './row.ts';

/** A short chaos run; the bar of 10,000 is `npm run chaos`. */
export async function benchLosses({ web, runs }: Bench): Promise<Row[]> {
  const attempts = runs * 4;
  const stand = await runChaos({
    port: web.port,
    attempts,
    round: attempts,
    seed: 1,
    minutes: 60,
  });
  const { lost, doubled, strikes } = stand;
  const complaints = complaintsAbout(stand);
  return [
    {
      what: 'urges lost or doubled, worker, tab, extension and browser killed at random',
      bar: '0; of 10,000 in `npm run chaos`',
      holdfast: [
        `${lost.length} lost, ${doubled.length} doubled of ${stand.attempts.length}`,
        ...complaints,
      ].join('; '),
      beside: Object.entries(strikes.count)
        .map(([one, count]) => `${count} × ${one}`)
        .join(', '),
      isMet: complaints.length === 0 && stand.attempts.length === attempts,
    },
  ];
}
