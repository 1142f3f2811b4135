import { browser } from 'wxt/browser';
import { SITES } from '../../content/sites/index.ts';
import { hostPatterns } from '../../src/addresses/match-pattern.ts';
import { sitesWith } from '../../src/addresses/sites-with.ts';
import { localZone, nextDayAt } from '../../src/days/day.ts';
import { text } from '../../src/locales/text.ts';
import { takeDue } from '../../src/platform/choices/loosenings-due.ts';
import { UNDO_MS } from '../../src/platform/choices/own-change.ts';
import { repairChoices } from '../../src/platform/choices/repair.ts';
import { reporter } from '../../src/platform/health/report.ts';
import { speakToUser } from '../../src/platform/load-words.ts';
import { giveBack } from '../../src/platform/permissions/give-back.ts';
import { deleteAll } from '../../src/platform/record/delete-all.ts';
import { deleteWhenDue } from '../../src/platform/record/delete-when-due.ts';
import { drainOutbox } from '../../src/platform/record/drain.ts';
import { countUnkept } from '../../src/platform/record/keep-for-session.ts';
import { refreshStanding } from '../../src/platform/record/refresh-standing.ts';
import { shareWords } from '../../src/platform/share-words.ts';
import { readFacts } from '../../src/platform/stored.ts';
import { NEW_DAY, showStanding } from '../../src/platform/tabs/badge.ts';
import { showIcon } from '../../src/platform/tabs/discreet-icon.ts';
import { MUCH_LATER_MS, PASS_ENDS, passEnds, RINGS, updateRingsAndTabs } from './upkeep-rings.ts';

/*
 * What the worker keeps in step with what is stored. Each may be called at any time and any number of
 * times; each fails by itself, with a word in the log of errors.
 */

const COMES_DUE = 'comes due';
const DELETES = 'deletes';
const DRAINS = 'drains';
const TRY_AGAIN_MS = 60_000;

/** Puts into effect what has waited long enough, and sees to it that the next look is not missed. */
export function lookForDue(): void {
  const look = async () => {
    const lookIn = (ms: number) => browser.alarms.create(COMES_DUE, { when: Date.now() + ms });
    // Should this fail, it is tried again.
    lookIn(TRY_AGAIN_MS);
    const { lookInMs, isEverything } = await takeDue();
    if (lookInMs === undefined) await browser.alarms.clear(COMES_DUE);
    else if (!isEverything) lookIn(lookInMs);
    if (!isEverything) return;
    const { settings } = await readFacts();
    await deleteAll(sitesWith(SITES, settings).flatMap(hostPatterns));
  };
  look().catch(reporter('cooling-off'));
}

/** Shows the toolbar's icon, plain or our own, as the settings say. */
export function updateIcon(): void {
  const show = async () => {
    const { discreet } = (await readFacts()).settings;
    await speakToUser();
    await showIcon(discreet, text(discreet ? 'discreet.tab' : 'name'));
  };
  show().catch(reporter('icon'));
}

/** Permissions of sites that were turned off go back to the browser. */
export const giveBackPermissions = (): void =>
  void giveBack(SITES, Date.now() - UNDO_MS)
    // One that can still be taken back has its own timer, which a worker that ended has lost.
    .then((isLeft) => isLeft && setTimeout(giveBackPermissions, UNDO_MS))
    .catch(reporter('sites'));

/** What is to be deleted and has waited long enough, also where the worker ends before it is done. */
export function superviseDeletions(): void {
  const carryOut = async () => {
    browser.alarms.create(DELETES, { when: Date.now() + TRY_AGAIN_MS });
    const inMs = await deleteWhenDue(SITES);
    if (inMs === undefined) await browser.alarms.clear(DELETES);
    else browser.alarms.create(DELETES, { when: Date.now() + inMs });
  };
  carryOut().catch(reporter('deletions'));
}

let drains = 0;

/**
 * What pages handed over goes into the log and the contacts; in a minute once more, where the worker ends in
 * the midst of it. What is kept in memory alone ends with the browser: there may be room any minute.
 */
export function drain(): void {
  const move = async () => {
    drains++;
    browser.alarms.create(DRAINS, { when: Date.now() + TRY_AGAIN_MS });
    try {
      await drainOutbox();
      return false;
    } catch (error) {
      reporter('outbox')(error);
      return (await countUnkept()) > 0;
    } finally {
      drains--;
    }
  };
  move()
    .then((waits) => (waits || drains > 0 ? undefined : browser.alarms.clear(DRAINS)))
    .catch(reporter('outbox'));
}

/** What is damaged of contacts and settings comes back from the last good copy. */
export const repair = () => repairChoices().catch(reporter('repair'));

/** The toolbar's count, and its alarm for tomorrow. */
export const updateBadge = (): void => void showStanding().catch(reporter('badge'));

/**
 * The toolbar's count is of another day where the clock was set back, since its alarm is too far away then,
 * and where the machine slept over it: Firefox's alarms stand still meanwhile.
 */
export function followDay(): void {
  const look = async () => {
    const alarm = await browser.alarms.get(NEW_DAY);
    const at = alarm?.scheduledTime ?? 0;
    if (at <= Date.now() || at > nextDayAt(Date.now(), localZone())) atNewDay();
  };
  look().catch(reporter('badge'));
}

/** The streak as the popup and the pause show it, and the words for it. */
export const updateStanding = (): void => {
  void refreshStanding().catch(reporter('standing'));
  void shareWords().catch(reporter('words'));
};

function atNewDay(): void {
  updateStanding();
  // The days go on, and have an alarm for tomorrow, also where the log cannot be read.
  updateBadge();
}

/** An alarm has come. */
export function atAlarm(name: string): void {
  if (name === NEW_DAY) atNewDay();
  else if (name === COMES_DUE) lookForDue();
  else if (name === DELETES) superviseDeletions();
  else if (name === DRAINS) drain();
  else if (name === PASS_ENDS) passEnds().catch(reporter('passes'));
  else if (name === RINGS) void updateRingsAndTabs(MUCH_LATER_MS);
  // The remaining alarm (`first-wake.ts`) only has to wake the worker; `atFirstWake` does the rest.
}
