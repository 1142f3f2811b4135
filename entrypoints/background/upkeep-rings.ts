import { browser } from 'wxt/browser';
import { SITES } from '../../content/sites/index.ts';
import { localZone } from '../../src/days/day.ts';
import { reporter } from '../../src/platform/health/report.ts';
import { dropEndedPasses } from '../../src/platform/passes.ts';
import { isPrivateSide } from '../../src/platform/private-side.ts';
import { readFacts } from '../../src/platform/stored.ts';
import { nextChange } from '../../src/policy/arranged-passes.ts';
import { guardOpenTabs } from '../../src/rings/guard-open-tabs.ts';
import { guardedSites, keepRingsInStep } from '../../src/rings/keep-in-step.ts';

// As in `upkeep.ts`: at any time, any number of times, and each fails by itself.

/** The alarm of the next moment at which something else is let through than before. */
export const PASS_ENDS = 'pass ends';

/** The rings, and the moment at which they have to be other ones. Never rejects. */
export async function updateRings(): Promise<void> {
  // First: a worker that is ended while it opens the rings for a pass has them closed again all the same.
  if (!isPrivateSide()) {
    await setAlarmForEnd().catch(reporter('alarm'));
    await dropEndedPasses().catch(reporter('passes'));
  }
  await keepRingsInStep(SITES).catch(reporter('rings'));
}

async function setAlarmForEnd(): Promise<void> {
  const end = nextChange(await readFacts(), Date.now(), localZone);
  if (end === undefined) await browser.alarms.clear(PASS_ENDS);
  // Set anew shortly before, it would come half a minute later.
  else if ((await browser.alarms.get(PASS_ENDS))?.scheduledTime !== end)
    browser.alarms.create(PASS_ENDS, { when: end });
}

/** Tabs after the rings: a document that starts in between has its guard from its registration. */
export function updateRingsAndTabs(): Promise<void> {
  return updateRings().then(guardTabs).catch(reporter('open tabs'));
}

/** Pages that are open already get their guard, each once. */
export const guardTabs = async () => guardOpenTabs(await guardedNow());

/** The sites that are turned on and permitted. */
export async function guardedNow() {
  return guardedSites(SITES, (await readFacts()).settings);
}
