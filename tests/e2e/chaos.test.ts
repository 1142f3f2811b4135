import { expect, test } from 'playwright/test';
import { runChaos } from '../chaos/run.ts';
import { serveInventedWeb } from '../invented/server.ts';

/** The short form of `npm run chaos`, with each disaster a few times. */
test('no urge is lost or doubled, whatever dies', async () => {
  test.setTimeout(300_000);
  const web = await serveInventedWeb();
  const run = await runChaos({
    ...{ port: web.port, attempts: 48, seed: 7 },
    every: { worker: 9, reload: 14, update: 19, browser: 23 },
  });
  await web.close();
  expect(Math.min(...Object.values(run.struck))).toBeGreaterThan(0);
  expect(run.seen).toBeGreaterThan(20);
  expect(run.faults).toEqual([]);
  expect(run.missed).toEqual([]);
  expect({ lost: run.lost, doubled: run.doubled }).toEqual({ lost: 0, doubled: 0 });
});
