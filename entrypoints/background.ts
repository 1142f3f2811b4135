import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { SITES } from '../content/sites/index.ts';
import { sitesWith } from '../src/addresses/sites-with.ts';
import { OUTBOX } from '../src/log/outbox.ts';
import { markTab, NEW_DAY, showStanding } from '../src/platform/badge.ts';
import { drainOutbox } from '../src/platform/drain.ts';
import { makeLinkMenu, serveLinkMenu } from '../src/platform/link-menu.ts';
import { loadTools } from '../src/platform/load-tools.ts';
import { serveCalls } from '../src/platform/messages.ts';
import { dropEndedPasses } from '../src/platform/passes.ts';
import { proposeToAdd } from '../src/platform/proposed.ts';
import { refreshStanding } from '../src/platform/refresh-standing.ts';
import { reporter } from '../src/platform/report.ts';
import { isSame } from '../src/platform/same.ts';
import { shareWords } from '../src/platform/share-words.ts';
import { noteReading } from '../src/platform/site-readings.ts';
import { factsIn, isPassKey, KEYS, readFacts } from '../src/platform/stored.ts';
import { setTabSilence } from '../src/platform/tab-sound.ts';
import { takePointed } from '../src/platform/take-pointed.ts';
import { nextEnd } from '../src/policy/pass.ts';
import { PRACTICE_SETTINGS, practiceContact } from '../src/practice/practice-contact.ts';
import { guardOpenTabs } from '../src/rings/guard-open-tabs.ts';
import { guardedSites, keepRingsInStep } from '../src/rings/keep-in-step.ts';
import { dayAt, localZone } from '../src/streak/day.ts';

const PASS_ENDS = 'pass ends';

/**
 * Wiring only. Every listener is added before anything is awaited, or the waking event is lost; and
 * what can fail fails alone: a log that cannot be opened must not keep the rings from their place.
 */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    everythingInStep();
    makeLinkMenu().catch(reporter('link menu'));
    if (reason !== 'install') return;
    if (import.meta.env.MODE === 'practice') void practise();
    else void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(everythingInStep);

  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const keys = Object.keys(changes);
    if (concernsRings(changes[KEYS.settings])) ringsAndTabs();
    else if (keys.includes(KEYS.contacts) || keys.some(isPassKey)) void rings();
    if (keys.includes(KEYS.settings)) standing();
    if ([KEYS.standing, KEYS.settings, KEYS.contacts].some((key) => keys.includes(key))) badge();
    if (keys.some((key) => key.startsWith(OUTBOX) && changes[key]?.newValue !== undefined)) drain();
  });

  serveLinkMenu();
  browser.permissions.onAdded.addListener(ringsAndTabs);
  browser.permissions.onRemoved.addListener(() => void rings());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NEW_DAY) standing();
    else void dropEndedPasses().then(rings);
  });

  serveCalls({
    letThrough: rings,
    silence: setTabSilence,
    tools: loadTools,
    async mark(tabId, mark, site) {
      await noteReading(site, mark === 'lost');
      await markTab(tabId, mark ?? undefined);
    },
    pointed: (_, told) => takePointed(SITES, told, (identities) => proposeToAdd({ identities })),
  });
});

function everythingInStep(): void {
  ringsAndTabs();
  drain();
  standing();
}

async function rings(): Promise<void> {
  await keepRingsInStep(SITES).catch(reporter('rings'));
  const end = nextEnd((await readFacts()).passes, Date.now());
  if (end === undefined) await browser.alarms.clear(PASS_ENDS);
  else browser.alarms.create(PASS_ENDS, { when: end });
}

/** Tabs after the rings: a document that starts in between has its guard from its registration. */
function ringsAndTabs(): void {
  const guardTabs = async () => {
    await rings();
    const { settings } = await readFacts();
    await guardOpenTabs(await guardedSites(sitesWith(SITES, settings), settings.sites));
  };
  guardTabs().catch(reporter('open tabs'));
}

/** What of the settings the rings are made from; a letter that is being written is nothing of it. */
const IN_RINGS = ['sites', 'servers', 'ownSites', 'mine'] as const;

const concernsRings = (change: { oldValue?: unknown; newValue?: unknown } | undefined): boolean => {
  const [before, after] = [change?.oldValue, change?.newValue].map(
    (value) => factsIn({ [KEYS.settings]: value }).settings,
  );
  return IN_RINGS.some((name) => !isSame(before?.[name], after?.[name]));
};

const drain = (): void => void drainOutbox().catch(reporter('outbox'));
const badge = (): void => void showStanding().catch(reporter('badge'));
const standing = (): void => {
  void refreshStanding().catch(reporter('standing'));
  void shareWords().catch(reporter('words'));
};

/** The practice build begins with somebody to guard; a release has no trace of this. */
async function practise(): Promise<void> {
  const contact = practiceContact(dayAt(Date.now(), localZone()));
  await browser.storage.local.set({
    [KEYS.contacts]: [contact],
    [KEYS.settings]: PRACTICE_SETTINGS,
  });
}
