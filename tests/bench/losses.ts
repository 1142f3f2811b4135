import { runChaos } from '../chaos/run.ts';
import type { Bench } from './browsers.ts';
import type { Row } from './row.ts';

/** A short chaos run; the bar of 10,000 is `npm run chaos`. */
export async function benchLosses({ web, runs }: Bench): Promise<Row[]> {
  const run = await runChaos({ port: web.port, attempts: runs * 4, seed: 1 });
  const { lost, doubled, missed, faults, struck } = run;
  return [
    {
      what: 'urges lost or doubled, worker, tab, extension and browser killed at random',
      bar: '0 of 10,000',
      holdfast: `${lost} lost, ${doubled} doubled, ${missed.length} missed of ${run.seen}`,
      beside: Object.entries(struck)
        .map(([one, count]) => `${count} × ${one}`)
        .join(', '),
      isMet: lost + doubled + missed.length + faults.length === 0,
    },
  ];
}
