import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { SITES } from '../content/sites/index.ts';
import { hostPatterns } from '../src/addresses/match-pattern.ts';
import { siteAt, sitesWith } from '../src/addresses/sites-with.ts';
import { text } from '../src/locales/text.ts';
import { OUTBOX } from '../src/log/outbox.ts';
import { markTab, NEW_DAY, showStanding } from '../src/platform/badge.ts';
import { takeDue } from '../src/platform/come-due.ts';
import { COOLING_KEYS } from '../src/platform/cooling-facts.ts';
import { makeCountersign } from '../src/platform/countersign.ts';
import { DELETING } from '../src/platform/deletion.ts';
import { showIcon } from '../src/platform/discreet-icon.ts';
import { drainOutbox } from '../src/platform/drain.ts';
import { serveErrands } from '../src/platform/errand.ts';
import { atFirstWake } from '../src/platform/first-wake.ts';
import { giveBack, TURNED_OFF } from '../src/platform/give-back.ts';
import { keepForSession } from '../src/platform/keep-for-session.ts';
import { makeLinkMenu, serveLinkMenu } from '../src/platform/link-menu.ts';
import { loadTools } from '../src/platform/load-tools.ts';
import { speakToUser } from '../src/platform/load-words.ts';
import { openChannel } from '../src/platform/open-channel.ts';
import { openOrdinarily } from '../src/platform/open-ordinarily.ts';
import { UNDO_MS } from '../src/platform/own-change.ts';
import { dropEndedPasses } from '../src/platform/passes.ts';
import { isPrivateSide } from '../src/platform/private-side.ts';
import { proposeToAdd } from '../src/platform/proposed.ts';
import { refreshStanding } from '../src/platform/refresh-standing.ts';
import { repairChoices } from '../src/platform/repair.ts';
import { reporter } from '../src/platform/report.ts';
import { serveCalls } from '../src/platform/serve-calls.ts';
import { shareWords } from '../src/platform/share-words.ts';
import { noteReading } from '../src/platform/site-readings.ts';
import { factsIn, isPassKey, KEYS, readFacts } from '../src/platform/stored.ts';
import { setTabSilence } from '../src/platform/tab-sound.ts';
import { takePointed } from '../src/platform/take-pointed.ts';
import { deleteAll } from '../src/platform/transfer.ts';
import { carryOutWhenDue } from '../src/platform/when-due.ts';
import { nextEdge } from '../src/policy/arrangement.ts';
import { channelsIn } from '../src/policy/channels.ts';
import { nextEnd } from '../src/policy/pass.ts';
import { PRACTICE_SETTINGS, practiceContact } from '../src/practice/practice-contact.ts';
import { guardOpenTabs } from '../src/rings/guard-open-tabs.ts';
import { guardedSites, keepRingsInStep } from '../src/rings/keep-in-step.ts';
import { isSame } from '../src/same.ts';
import { dayAt, localZone } from '../src/streak/day.ts';

/** The next moment at which something else is let through than before. */
const PASS_ENDS = 'pass ends';
const COMES_DUE = 'comes due';
const SET_UP_MS = 3_600_000;

/**
 * Wiring only. Every listener is added before anything is awaited, or the waking event is lost; and
 * what can fail fails alone: a log that cannot be opened must not keep the rings from their place.
 */
export default defineBackground(() => {
  serveTabs();
  if (isPrivateSide()) return beginPrivately();
  // A worker that was killed may have taken the event with it that something was handed over.
  drain();
  // Looked at with every wake; the listeners below see to it that there is one.
  atFirstWake(begin).catch(reporter('first wake'));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    makeLinkMenu().catch(reporter('link menu'));
    if (reason === 'install') beginAnew().catch(reporter('install'));
  });
  browser.runtime.onStartup.addListener(() => {});

  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const keys = Object.keys(changes);
    const isRings = concernsRings(changes[KEYS.settings]);
    if (!isRings && (keys.includes(KEYS.contacts) || keys.some(isPassKey))) void rings();
    if (keys.includes(KEYS.settings)) standing();
    if (
      changes[KEYS.contacts]?.newValue !== undefined ||
      changes[KEYS.settings]?.newValue !== undefined
    )
      void repair();
    if ([KEYS.standing, KEYS.settings, KEYS.contacts].some((key) => keys.includes(key))) badge();
    if (keys.includes(KEYS.settings)) icon();
    if (keys.some((key) => key in COOLING_KEYS && key !== COOLING_KEYS.clock)) due();
    // Once turning it off cannot be taken back; should the worker end before, as the browser starts.
    if (changes[TURNED_OFF]?.newValue !== undefined) setTimeout(permissions, UNDO_MS + 1000);
    if (keys.some((key) => key.startsWith(DELETING) && changes[key]?.newValue !== undefined))
      deletions();
    if (keys.some((key) => key.startsWith(OUTBOX) && changes[key]?.newValue !== undefined)) drain();
  });

  browser.permissions.onRemoved.addListener(() => void rings());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NEW_DAY) standing();
    else if (name === COMES_DUE) due();
    else void dropEndedPasses().then(rings);
  });
  serveErrands((errand) => (errand === 'rings' ? rings() : openOrdinarily(errand)));
});

/** What each side does for the windows and pages of its own. */
function serveTabs(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && concernsRings(changes[KEYS.settings])) void ringsAndTabs();
  });
  browser.permissions.onAdded.addListener(() => void ringsAndTabs());
  serveLinkMenu();
  serveCalls({
    async letThrough(_, channel) {
      await rings();
      if (channel !== null) await openChannel(await guardedNow(), channel);
    },
    isAwake: async () => true,
    keep: (_, items) => keepForSession(items).then(drain),
    silence: ({ tabId }, on) => setTabSilence(tabId, on),
    tools: async ({ tabId }) => loadTools(tabId, channelsIn(await guardedNow())),
    async mark({ tabId, host }, mark) {
      const site = siteAt(host, SITES, (await readFacts()).settings);
      if (site) await noteReading(site.id, mark === 'lost');
      await markTab(tabId, mark ?? undefined);
    },
    pointed: ({ host }, told) =>
      takePointed(SITES, host, told, (identities) => proposeToAdd({ identities })),
  });
}

/** No event tells that private windows are opened anew, so this is done at every wake. */
function beginPrivately(): void {
  makeLinkMenu().catch(reporter('link menu'));
  guardTabs().catch(reporter('open tabs'));
}

/**
 * A browser that was killed may take an extension of its command line for a new one: who has contacts
 * or settings already is not set up again.
 */
async function beginAnew(): Promise<void> {
  const stored = await browser.storage.local.get([KEYS.contacts, KEYS.settings]);
  if (Object.keys(stored).length > 0) return;
  await browser.storage.local.set({ [COOLING_KEYS.setUpUntil]: Date.now() + SET_UP_MS });
  if (import.meta.env.MODE === 'practice') await practise();
  else await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** What was damaged is put back first: from it the rings are made. Fulfilled once the pages are guarded. */
async function begin(): Promise<void> {
  await repair();
  makeCountersign().catch(reporter('countersign'));
  const guarded = ringsAndTabs();
  deletions();
  permissions();
  standing();
  due();
  icon();
  await guarded;
}

/** Plain or our own, as the user wants it seen. */
function icon(): void {
  const show = async () => {
    const { discreet } = (await readFacts()).settings;
    await speakToUser();
    await showIcon(discreet, text(discreet ? 'discreet.tab' : 'name'));
  };
  show().catch(reporter('icon'));
}

/** Puts into effect what has waited long enough, and sees to it that the next look is not missed. */
function due(): void {
  const look = async () => {
    const { lookInMs, isEverything } = await takeDue();
    const { settings } = await readFacts();
    if (isEverything) await deleteAll(sitesWith(SITES, settings).flatMap(hostPatterns));
    if (lookInMs === undefined) await browser.alarms.clear(COMES_DUE);
    else browser.alarms.create(COMES_DUE, { when: Date.now() + lookInMs });
  };
  look().catch(reporter('cooling-off'));
}

async function rings(): Promise<void> {
  await keepRingsInStep(SITES).catch(reporter('rings'));
  if (isPrivateSide()) return;
  const { passes, settings } = await readFacts();
  const now = Date.now();
  const edge = nextEdge(settings.arrangements, now, localZone()) ?? Infinity;
  const end = Math.min(nextEnd(passes, now) ?? Infinity, edge);
  if (end === Infinity) await browser.alarms.clear(PASS_ENDS);
  else browser.alarms.create(PASS_ENDS, { when: end });
}

/** Tabs after the rings: a document that starts in between has its guard from its registration. */
function ringsAndTabs(): Promise<void> {
  return rings().then(guardTabs).catch(reporter('open tabs'));
}

const guardTabs = async () => guardOpenTabs(await guardedNow());

async function guardedNow() {
  const { settings } = await readFacts();
  return guardedSites(sitesWith(SITES, settings), settings.sites);
}

/** What of the settings the rings are made from; a letter that is being written is nothing of it. */
const IN_RINGS = ['sites', 'servers', 'ownSites', 'mine', 'arrangements'] as const;

const concernsRings = (change: { oldValue?: unknown; newValue?: unknown } | undefined): boolean => {
  const [before, after] = [change?.oldValue, change?.newValue].map(
    (value) => factsIn({ [KEYS.settings]: value }).settings,
  );
  return IN_RINGS.some((name) => !isSame(before?.[name], after?.[name]));
};

const permissions = (): void => void giveBack(SITES).catch(reporter('sites'));
const deletions = (): void => void carryOutWhenDue(SITES);
const drain = (): void => void drainOutbox().catch(reporter('outbox'));
const repair = () => repairChoices().catch(reporter('repair'));
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
