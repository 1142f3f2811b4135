import { browser } from 'wxt/browser';
import type { Contact } from '../contacts/contact.ts';
import { isDay } from '../days/day.ts';
import type { Words } from '../locales/text.ts';
import type { Pass } from '../policy/pass.ts';
import type { Settings } from '../policy/settings.ts';
import type { QueuedOffer } from '../reasons/queue.ts';
import { NO_STANDING, type Standing } from '../streak/standing.ts';
import { unpackList } from './choices/packed-list.ts';
import { AN_IDENTITY, hasTextsAlso, settingsIn } from './choices/settings-in.ts';
import { looksLike } from './looks-like.ts';
import type { SharedSite } from './shared-sites.ts';
import { watchStored } from './watch-stored.ts';

/** What a page needs to decide by itself, read in one go from `storage.local`. */
export interface Facts {
  readonly contacts: readonly Contact[];
  readonly settings: Settings;
  readonly passes: readonly Pass[];
  /** The pass that ended last, with what was said when it was given. */
  readonly lastPass: Pass | undefined;
  readonly standing: Standing;
  /** What the pause offers next, the first first. */
  readonly offers: readonly QueuedOffer[];
  /** What the pause says, in the user's language; nothing until the worker has left it there. */
  readonly words: Words | undefined;
  /** What addresses look like on the sites that are guarded. */
  readonly addresses: readonly SharedSite[];
  /**
   * Sites that are on without the browser's permission, and single hosts of others. Kept apart from
   * `addresses`, so that a site that is on counts as guarded until this is written.
   */
  readonly withheld: readonly string[];
  /** The sites with a page that could not be read when one was looked at last. */
  readonly unread: readonly string[];
  /** By what a new guard is known to one that an update left behind in a page; no page knows it. */
  readonly countersign: string | undefined;
  /** The urge that was opened last, in whichever tab, as it is stored. */
  readonly latest: unknown;
}

export const KEYS = {
  contacts: 'contacts',
  settings: 'settings',
  standing: 'standing',
  offers: 'offers',
  lastPass: 'lastPass',
  words: 'words',
  addresses: 'addresses',
  withheld: 'withheld',
  unreadSites: 'unreadSites',
  countersign: 'countersign',
  latest: 'latest',
  /** When a pass or arranged hours began or ended last, ms: pages look again at that. */
  edge: 'edge',
} as const;
const PASS = 'pass:';

/** The key that a pass stands under: one for each contact, surface and, where it is only there, site. */
export const passKey = ({ contactId, surface, site }: Pass): string =>
  [PASS + contactId, surface, ...(site === undefined ? [] : [site])].join(':');
export const isPassKey = (key: string): boolean => key.startsWith(PASS);

/** The facts as they are stored now. */
export const readFacts = async (): Promise<Facts> => factsIn(await browser.storage.local.get(null));

/**
 * The facts in a storage area's content. Contacts and settings were parsed by their schemas before they
 * were written (`choices.ts`), and all else is written by scripts of ours alone, so here, in every
 * guarded page, only the shape that deciding leans on is looked at.
 * What has another is passed over and left where it is: one damaged contact must not take the guard
 * from all the others.
 */
export function factsIn(stored: Record<string, unknown>): Facts {
  const passes = Object.entries(stored).flatMap(([key, one]) => (isPassKey(key) ? [one] : []));
  const { [KEYS.standing]: standing, [KEYS.unreadSites]: unread } = stored;
  return {
    contacts: listIn<Contact>(unpackList(stored[KEYS.contacts]), A_CONTACT).filter(
      ({ startDay, identities }) => isDay(startDay) && identities.every(hasTextsAlso),
    ),
    settings: settingsIn(stored[KEYS.settings]),
    passes: listIn<Pass>(passes, A_PASS),
    lastPass: listIn<Pass>([stored[KEYS.lastPass]], A_PASS)[0],
    standing: listIn<Standing>([standing], A_STANDING).find(isCountable) ?? NO_STANDING,
    offers: listIn<QueuedOffer>(stored[KEYS.offers], AN_OFFER),
    words: listIn<Words>([stored[KEYS.words]], SOME_WORDS)[0],
    addresses: listIn<SharedSite>(stored[KEYS.addresses], A_SHARED_SITE),
    withheld: listIn<string>(stored[KEYS.withheld], ''),
    unread: looksLike(unread, {}) ? Object.keys(unread) : [],
    countersign: listIn<string>([stored[KEYS.countersign]], '')[0],
    latest: stored[KEYS.latest],
  };
}

const A_CONTACT = {
  id: '',
  label: '',
  identities: [AN_IDENTITY],
  notThem: [{ site: '', kind: '', value: '' }],
  startDay: '',
};
const A_PASS = { contactId: '', surface: '', until: 0 };
const A_STANDING = { ...NO_STANDING, slips: [''], offers: [''] };
const AN_OFFER = {
  key: '',
  kind: '',
  fits: [''],
  why: '',
  line: '',
  support: '',
  source: '',
  isLong: false,
};
const SOME_WORDS = { locale: '', messages: { 'pause.hold': '' } };
const A_SHARED_SITE = { hosts: [''], text: '' };

const listIn = <T>(stored: unknown, sample: object | string): T[] =>
  Array.isArray(stored) ? stored.filter((one): one is T => looksLike(one, sample)) : [];

const isCountable = ({ slips, day }: Standing): boolean => [...slips, day].every(isDay);

/** Calls back with the facts as `read` has them after every change of them, until the signal aborts. */
export function watchFacts(
  onChange: (facts: Facts) => void,
  signal: AbortSignal,
  read = readFacts,
): void {
  watchStored((keys, area) => {
    const concerned = keys.some((key) => key in KEYS || isPassKey(key));
    if (area === 'local' && concerned)
      void read().then(onChange, (error) => {
        // A page that an update leaves behind just then has what it read last.
        if (browser.runtime?.id !== undefined) throw error;
      });
  }, signal);
}
