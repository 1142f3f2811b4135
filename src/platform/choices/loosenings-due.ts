import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { loosened } from '../../policy/cooling/loosen.ts';
import { dueIn, dueUnder, type Pending } from '../../policy/cooling/pending.ts';
import { reporter } from '../health/report.ts';
import { noteTurnedOff } from '../permissions/give-back.ts';
import { alone, readChoices, writeChoices } from './choices.ts';
import { COOLING_KEYS, type Cooling, readCooling, writeCooling } from './cooling-facts.ts';
import { dropPin } from './pin.ts';
import { repairWhatIsLost } from './repair.ts';

/** Without a look now and then, time that passes while the clock is set back would not count. */
const LONGEST_REST_MS = 3_600_000;
const REST_AFTER_FAILURE_MS = 60_000;

/** What became due, and when to look again. */
export interface Due {
  /** ms from now; nothing while nothing waits. */
  readonly lookInMs: number | undefined;
  /** All is to be deleted: that takes permissions too, so the worker does it. */
  readonly isEverything: boolean;
}

/** Puts into effect what has waited long enough, and notes how far time has come. */
export async function takeDue(): Promise<Due> {
  await repairWhatIsLost().catch(reporter('repair'));
  return alone(takeWhatIsDue);
}

async function takeWhatIsDue(): Promise<Due> {
  const cooling = await readCooling();
  const { pending, lockedUntil, setUpUntil, clock } = cooling;
  if (setUpUntil > 0 && clock.seenUntil >= setUpUntil)
    await browser.storage.local.remove(COOLING_KEYS.setUpUntil);
  const end = setUpUntil > clock.seenUntil ? setUpUntil : undefined;
  if (pending.length === 0 && lockedUntil === 0 && !end)
    return { lookInMs: undefined, isEverything: false };
  const due = dueIn(pending, lockedUntil, clock.seenUntil);
  const isEverything = due.some(({ loosening: { is } }) => is === 'everything');
  const taken = due.filter(({ loosening: { is } }) => is !== 'everything');
  const left: Pending[] = [];
  for (const one of taken) if (!(await take(one))) left.push(one);
  const kept = pending.filter((one) => !taken.includes(one) || left.includes(one));
  await writeCooling(cooling, taken.length > left.length ? { pending: kept } : {});
  if (lockedUntil > 0 && clock.seenUntil >= lockedUntil)
    await browser.storage.local.remove(COOLING_KEYS.lockedUntil);
  const rest = restFor({ ...cooling, pending: kept });
  return { lookInMs: left.length > 0 ? REST_AFTER_FAILURE_MS : rest, isEverything };
}

/**
 * Answers whether that is over. What can no longer be done (its result would be no settings) is let go
 * of; what there is no room for is done once there is.
 */
async function take({ loosening }: Pending): Promise<boolean> {
  try {
    if (loosening.is === 'pin') {
      await dropPin();
    } else {
      const before = await readChoices();
      await writeChoices(before, loosened(before, loosening));
    }
    if (loosening.is === 'site') await noteTurnedOff(loosening.site);
    if (loosening.is === 'server') await noteTurnedOff(loosening.host);
    return true;
  } catch (error) {
    return v.isValiError(error);
  }
}

function restFor({ pending, lockedUntil, setUpUntil, clock }: Cooling): number | undefined {
  const ends = [
    ...pending.map((one) => dueUnder(one, lockedUntil)),
    ...[lockedUntil, setUpUntil].filter((end) => end > clock.seenUntil),
  ];
  if (ends.length === 0) return undefined;
  return Math.min(LONGEST_REST_MS, Math.max(0, Math.min(...ends) - clock.seenUntil));
}
