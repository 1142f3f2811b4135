import { browser } from 'wxt/browser';
import { dayAt, localZone } from '../../src/days/day.ts';
import { COOLING_KEYS } from '../../src/platform/choices/cooling-facts.ts';
import { giveBackHistoryPermission } from '../../src/platform/clear-history.ts';
import { makeCountersign } from '../../src/platform/countersign.ts';
import { reporter } from '../../src/platform/health/report.ts';
import { KEYS } from '../../src/platform/stored.ts';
import { makeLinkMenu } from '../../src/platform/tabs/link-menu.ts';
import { giveSoundBack } from '../../src/platform/tabs/tab-sound.ts';
import { PRACTICE_SETTINGS, practiceContact } from '../../src/practice/practice-contact.ts';
import {
  giveBackPermissions,
  repair,
  superviseDeletions,
  updateBadge,
  updateIcon,
  updateStanding,
} from './upkeep.ts';
import { guardTabs, updateRingsAndTabs } from './upkeep-rings.ts';

const SET_UP_MS = 3_600_000;
/**
 * A page that comes in just before the browser has its scripts again may get none with its document,
 * and not be there yet when the open ones are given theirs (seen twice in 10,000 attempts).
 */
const ONCE_MORE_MS = 3000;

/**
 * What was damaged is put back first: from it the rings are made. Fulfilled once the pages are
 * guarded.
 */
export async function begin(): Promise<void> {
  await repair();
  makeCountersign().catch(reporter('countersign'));
  giveSoundBack().catch(reporter('sound'));
  giveBackHistoryPermission().catch(reporter('history'));
  const guarded = updateRingsAndTabs();
  superviseDeletions();
  giveBackPermissions();
  updateStanding();
  updateIcon();
  updateBadge();
  await guarded;
  setTimeout(() => guardTabs().catch(reporter('open tabs')), ONCE_MORE_MS);
}

/**
 * A browser that was killed may take an extension of its command line for a new one: who has contacts
 * or settings already is not set up again.
 */
export async function beginAnew(): Promise<void> {
  const stored = await browser.storage.local.get([KEYS.contacts, KEYS.settings]);
  if (Object.keys(stored).length > 0) return;
  await browser.storage.local.set({ [COOLING_KEYS.setUpUntil]: Date.now() + SET_UP_MS });
  if (import.meta.env.MODE === 'practice') await practise();
  else await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

const SOUND_GIVEN_BACK = 'soundGivenBack';

/**
 * No event tells that private windows are opened anew, so this is done at every wake; but the sound is
 * given back once: a pause may be up at a later one.
 */
export async function beginPrivately(): Promise<void> {
  makeLinkMenu().catch(reporter('link menu'));
  guardTabs().catch(reporter('open tabs'));
  const { [SOUND_GIVEN_BACK]: isGivenBack } = await browser.storage.session.get(SOUND_GIVEN_BACK);
  if (isGivenBack === true) return;
  await giveSoundBack().catch(reporter('sound'));
  await browser.storage.session.set({ [SOUND_GIVEN_BACK]: true });
}

/** The practice build begins with somebody to guard; a release has no trace of this. */
async function practise(): Promise<void> {
  const contact = practiceContact(dayAt(Date.now(), localZone()));
  await browser.storage.local.set({
    [KEYS.contacts]: [contact],
    [KEYS.settings]: PRACTICE_SETTINGS,
  });
}
