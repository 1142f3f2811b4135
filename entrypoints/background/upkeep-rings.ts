import { browser } from 'wxt/browser';
import { SITES } from '../../content/sites/index.ts';
import { localZone } from '../../src/days/day.ts';
import { reporter } from '../../src/platform/health/report.ts';
import { dropEndedPasses } from '../../src/platform/passes.ts';
import { isSecondWorker } from '../../src/platform/private-side.ts';
import { KEYS, readFacts } from '../../src/platform/stored.ts';
import { nextChange, passesAt } from '../../src/policy/arranged-passes.ts';
import { isInForce } from '../../src/policy/pass.ts';
import { guardOpenTabs } from '../../src/rings/guard-open-tabs.ts';
import { guardedSites, keepRingsInStep } from '../../src/rings/keep-in-step.ts';

// As in `upkeep.ts`: at any time, any number of times, and each fails by itself.

/** The alarm of the next moment at which something else is let through than before. */
export const PASS_ENDS = 'pass ends';

/** The alarm that has the rings looked at once more, until they are in step. */
export const RINGS = 'rings';
const AGAIN_MS = 60_000;
/** Where looking once more did not help either. */
export const MUCH_LATER_MS = 3_600_000;
/** So many updates are under way. */
let updating = 0;

/**
 * The rings, and the moment at which they have to be other ones. Never rejects; where they are not in
 * step in the end, since the worker was ended or something fails, it is tried again after `againInMs`.
 */
export async function updateRings(againInMs = AGAIN_MS): Promise<void> {
  if (isSecondWorker()) return keepRingsInStep(SITES).catch(reporter('rings'));
  updating++;
  try {
    // The alarm comes first: if the worker dies after opening the rings for a pass, it closes them.
    await lookAgainIn(againInMs).catch(reporter('alarm'));
    await setAlarmForEnd().catch(reporter('alarm'));
    await dropEndedPasses().catch(reporter('passes'));
    await keepRingsInStep(SITES);
    // Firefox's alarms stand still while the machine sleeps: what is open then is looked at each minute.
    const isOpen = import.meta.env.FIREFOX && (await isSomethingOpen());
    if (updating === 1 && !isOpen) await browser.alarms.clear(RINGS);
  } catch (error) {
    reporter('rings')(error);
  } finally {
    updating--;
  }
}

const lookAgainIn = async (ms: number) => browser.alarms.create(RINGS, { when: Date.now() + ms });

/**
 * Closes the way for a pass that was given before the clock was set back: by its alarm it would hold once
 * more when the clock comes there. Arranged hours go by the clock and the zone, which tell nobody that
 * they are others: the alarm is for another moment then.
 */
export function followPasses(): void {
  const look = async () => {
    const { passes } = await readFacts();
    const isOver = passes.some((pass) => !isInForce(pass, Date.now()));
    const { end, alarm } = await lookAtEnd();
    if (isOver || alarm !== end) await updateRings();
  };
  look().catch(reporter('passes'));
}

/** Something else is let through from now on. Of arranged hours nothing is stored that would tell the pages. */
export async function passEnds(): Promise<void> {
  const { settings } = await readFacts();
  if (settings.arrangements.length > 0)
    await browser.storage.local.set({ [KEYS.edge]: Date.now() }).catch(reporter('passes'));
  await updateRings();
}

async function setAlarmForEnd(): Promise<void> {
  const { end, alarm } = await lookAtEnd();
  if (end === undefined) await browser.alarms.clear(PASS_ENDS);
  // Set anew shortly before, it would come half a minute later.
  else if (alarm !== end) browser.alarms.create(PASS_ENDS, { when: end });
}

async function isSomethingOpen(): Promise<boolean> {
  return passesAt(await readFacts(), Date.now(), localZone).length > 0;
}

/** The moment (ms) at which something else is let through, and that of its alarm. */
async function lookAtEnd() {
  const end = nextChange(await readFacts(), Date.now(), localZone);
  return { end, alarm: (await browser.alarms.get(PASS_ENDS))?.scheduledTime };
}

/** Tabs after the rings: a document that starts in between has its guard from its registration. */
export function updateRingsAndTabs(againInMs?: number): Promise<void> {
  return updateRings(againInMs).then(guardTabs).catch(reporter('open tabs'));
}

/** Pages that are open already get their guard, each once. */
export const guardTabs = async () => guardOpenTabs(await guardedNow());

/** The sites that are turned on and permitted. */
export async function guardedNow() {
  return guardedSites(SITES, (await readFacts()).settings);
}
