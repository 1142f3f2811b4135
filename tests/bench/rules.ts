import { SITES } from '../../content/sites/index.ts';
import type { Contact } from '../../src/contacts/contact.ts';
import { networkRules } from '../../src/rings/network-rules.ts';
import type { Chromium } from '../e2e/support/chromium.ts';
import { robin } from '../e2e/support/people.ts';
import { manyContacts } from '../invented/many-contacts.ts';
import { type Bench, inBrowser } from './browsers.ts';
import { median, ms, type Row } from './row.ts';

const MANY = 1000;
/** What there was room for once is room for at least: 110,841 were left on 30 November 2026. */
const MOST_LEFT = 116_000;

/**
 * Milliseconds to write the rules for these contacts on all sites, before the browser hears of
 * them.
 */
function buildTime(contacts: readonly Contact[]): number {
  const rounds = Array.from({ length: 7 }, () => {
    const start = performance.now();
    networkRules({ contacts, sites: SITES, passes: [], now: 0 });
    return performance.now() - start;
  });
  return median(rounds.slice(2));
}

/** What the browser has once the contacts are stored and the rings in step, and how long that took. */
async function applied(
  { worker }: Chromium,
  contacts: readonly Contact[],
): Promise<{ took: number; rules: number; beyond: number; scripts: number }> {
  return (await worker()).evaluate(
    async ({ stored, sites }) => {
      const isIn = async (key: string) => (await chrome.storage.local.get(key))[key];
      const before = await isIn('beyondRules');
      await chrome.storage.local.set({ settings: { sites } });
      const start = performance.now();
      await chrome.storage.local.set({ contacts: stored });
      // The count is written last, when all three rings are as they should be.
      while ((await isIn('beyondRules')) === before)
        await new Promise((done) => setTimeout(done, 10));
      return {
        took: performance.now() - start,
        rules: (await chrome.declarativeNetRequest.getDynamicRules()).length,
        beyond: Number(await isIn('beyondRules')),
        scripts: (await chrome.scripting.getRegisteredContentScripts()).length,
      };
    },
    { stored: JSON.stringify(contacts), sites: SITES.map(({ id }) => id) },
  );
}

/** How many of these addresses the browser's rules stop. */
async function stopped({ worker }: Chromium, urls: readonly string[]): Promise<number> {
  return (await worker()).evaluate(async (all) => {
    const type = chrome.declarativeNetRequest.ResourceType.MAIN_FRAME;
    const isStopped = (url: string) =>
      chrome.declarativeNetRequest
        .testMatchOutcome({ url, type })
        .then(({ matchedRules }) => matchedRules.length > 0);
    return (await Promise.all(all.map(isStopped))).filter(Boolean).length;
  }, urls);
}

/** Everybody's own page on a site where they are known by a handle. */
const profilesOf = (contacts: readonly Contact[]): string[] =>
  contacts.flatMap(({ identities }) =>
    identities.flatMap(({ site, kind, value }) =>
      site === 'instagram' && kind === 'handle' ? [`https://www.instagram.com/${value}/`] : [],
    ),
  );

export const benchRules = (bench: Bench): Promise<Row[]> =>
  inBrowser(bench, bench.extension, rulesIn);

async function rulesIn(chromium: Chromium): Promise<Row[]> {
  const all = [...manyContacts(MANY), robin()];
  const [many, one] = [buildTime(all), buildTime([robin()])];
  const full = await applied(chromium, all);
  const profiles = profilesOf(all);
  const whole = await stopped(chromium, profiles);
  const few = await applied(chromium, [robin()]);
  const limit = await (await chromium.worker()).evaluate(
    () => chrome.declarativeNetRequest.MAX_NUMBER_OF_REGEX_RULES,
  );
  return [
    {
      what: 'rules: writing them for 1,000 contacts × 10 identities on all sites',
      bar: 'reported',
      holdfast: ms(many),
      beside: `1 contact: ${ms(one)}`,
      isMet: true,
    },
    {
      what: 'rules: in the browser, the most exact first; addresses left to the other rings',
      bar: `≤ ${limit} rules, ≤ ${MOST_LEFT} left, no profile among them`,
      holdfast: `${full.rules} rules · ${whole} of ${profiles.length} profiles · ${full.beyond} left · in step after ${ms(full.took)}`,
      beside: `1 contact: ${few.rules} rules · ${few.beyond} left · ${ms(few.took)}`,
      isMet:
        full.rules <= limit &&
        full.beyond <= MOST_LEFT &&
        few.beyond === 0 &&
        whole === profiles.length,
    },
  ];
}
