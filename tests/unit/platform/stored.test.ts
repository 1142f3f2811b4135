import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { shareSite } from '../../../src/platform/shared-sites.ts';
import {
  factsIn,
  isPassKey,
  passKey,
  readFacts,
  watchFacts,
} from '../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { NO_STANDING } from '../../../src/streak/standing.ts';
import { madeUp } from '../made-up-site.ts';
import { contactOf, known } from '../samples.ts';
import { store, useFreshBrowser } from './fresh-browser.ts';

useFreshBrowser();

const HANDLE = known('x', 'handle', 'robin');
const ROBIN = contactOf([HANDLE]);
const SAM = contactOf([], { id: 'sam' });
const PASS = { contactId: 'robin', surface: 'chat', until: 5 } as const;
const NOTHING = {
  contacts: [],
  settings: DEFAULT_SETTINGS,
  passes: [],
  standing: NO_STANDING,
  addresses: [],
  withheld: [],
  unread: [],
  offers: [],
  words: undefined,
};

describe('factsIn', () => {
  it('has a default for everything', () => {
    expect(factsIn({})).toEqual(NOTHING);
  });

  it('reads what is stored', () => {
    const settings = { ...DEFAULT_SETTINGS, sites: ['x'] };
    const standing = { ...NO_STANDING, held: 3, slips: ['2026-11-01'] };
    const actual = factsIn({
      contacts: [ROBIN],
      settings,
      standing,
      [passKey(PASS)]: PASS,
      addresses: [shareSite(madeUp), { hosts: ['half.example'] }],
      withheld: ['instagram', 7],
      unreadSites: { whatsapp: 1 },
    });
    expect(actual).toEqual({
      contacts: [ROBIN],
      settings,
      standing,
      passes: [PASS],
      addresses: [shareSite(madeUp)],
      withheld: ['instagram'],
      unread: ['whatsapp'],
      offers: [],
      words: undefined,
    });
  });

  it.each([
    ['a damaged one', { ...ROBIN, startDay: '2026-02-30' }],
    ['one without identities', { ...ROBIN, identities: undefined }],
    ['one with a damaged identity', { ...ROBIN, identities: [{ ...HANDLE, also: 5 }] }],
    ['one whose identity is not written', { ...ROBIN, identities: [{ ...HANDLE, written: 5 }] }],
    ['something else', 'robin'],
    ['nothing', null],
  ])('passes over %s among the contacts, and the others stay', (_, damaged) => {
    const { contacts } = factsIn({ contacts: [ROBIN, damaged, SAM] });
    expect(contacts).toEqual([ROBIN, SAM]);
  });

  it('has the default for a damaged setting only, and the others stay', () => {
    const settings = { ...DEFAULT_SETTINGS, sites: ['x'], waitSeconds: -1, dream: 1 };
    const actual = factsIn({ settings }).settings;
    expect(actual).toEqual({ ...DEFAULT_SETTINGS, sites: ['x'] });
  });

  it('passes over an own account that is damaged', () => {
    const mine = [{ ...HANDLE, also: 5 }, HANDLE, { ...HANDLE, written: undefined }];
    expect(factsIn({ settings: { ...DEFAULT_SETTINGS, mine } }).settings.mine).toEqual([HANDLE]);
  });

  it('passes over an arrangement without hours, and a rhythm that is none', () => {
    const hours = { from: '17:30', to: '18:00' };
    const arrangement = {
      id: 'a',
      contactId: 'robin',
      surfaces: ['chat'],
      weekdays: [5],
      purpose: 'children',
      ...hours,
    };
    const arrangements = [
      { ...arrangement, from: 'x' },
      arrangement,
      { ...arrangement, to: '24:00' },
    ];
    const { settings } = factsIn({ settings: { arrangements, rhythm: 'waltz' } });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, arrangements: [arrangement] });
  });

  it.each([
    ['contacts that are no list', { contacts: { 0: ROBIN } }],
    ['settings out of bounds', { settings: { waitSeconds: -1 } }],
    ['half a standing', { standing: { held: 1 } }],
    ['a standing of no calendar', { standing: { ...NO_STANDING, slips: ['2026-02-30'] } }],
    ['a pass without an end', { 'pass:robin:chat': { ...PASS, until: 'later' } }],
    ['what is none of its own', { outbox: PASS, dream: 1 }],
  ])('passes over %s', (_, items) => {
    expect(factsIn(items)).toEqual(NOTHING);
  });
});

it('passKey gives each contact and surface a key of its own', () => {
  const others = [
    { ...PASS, surface: 'post' },
    { ...PASS, contactId: 'sam' },
  ] as const;
  const keys = [PASS, ...others].map(passKey);
  expect(new Set(keys).size).toBe(3);
  expect(keys.every(isPassKey)).toBe(true);
  expect(isPassKey('contacts')).toBe(false);
  expect(passKey({ ...PASS, until: 9 })).toBe(passKey(PASS));
});

describe('watchFacts', () => {
  it('tells of every change of the facts, and of nothing else, until it is ended', async () => {
    const ended = new AbortController();
    const onChange = vi.fn();
    watchFacts(onChange, ended.signal);

    await store({ contacts: [ROBIN] });
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(1));
    expect(onChange).toHaveBeenLastCalledWith(await readFacts());

    await store({ 'outbox:1': 1 });
    await fakeBrowser.storage.session.set({ contacts: [] });
    await store({ [passKey(PASS)]: PASS });
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(2));
    expect(onChange).toHaveBeenLastCalledWith(expect.objectContaining({ passes: [PASS] }));

    ended.abort();
    await store({ contacts: [] });
    await readFacts();
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
