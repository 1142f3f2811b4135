import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { isAwayFromLog } from '../platform/away-from-log.ts';
import { callWorker } from '../platform/calls/call-worker.ts';
import { unlessAwake } from '../platform/first-wake.ts';
import { reporter } from '../platform/health/report.ts';
import { readFacts } from '../platform/stored.ts';
import { guardOpenTabs } from './guard-open-tabs.ts';
import { guardedSites, keepRingsInStep } from './keep-in-step.ts';

const PATIENCE_MS = 2000;

/**
 * For our own pages: puts the guard back where there is no worker to do it. Chromium leaves it stopped
 * after some updates (seen on a very busy machine; others tell of it, too: yomitan #114), and with the
 * version before every registered script has gone. A worker that is there is left to its work.
 */
export async function standIn(known: readonly SiteAddresses[]): Promise<void> {
  if (isAwayFromLog() || (await isThere())) return;
  await unlessAwake(async () => {
    // What one ring is refused must not keep the open pages from their guard.
    await keepRingsInStep(known).catch(reporter('rings'));
    const { settings } = await readFacts();
    await guardOpenTabs(await guardedSites(known, settings));
  });
}

function isThere(): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  setTimeout(() => resolve(false), PATIENCE_MS);
  callWorker('isAwake').then(
    (isAwake) => resolve(isAwake === true),
    () => resolve(false),
  );
  return promise;
}
