import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SITES } from '../../../../content/sites/index.ts';
import { ANY_SITE } from '../../../../src/contacts/identity.ts';
import { CHECKS, checkItself } from '../../../../src/platform/health/self-check.ts';
import { DEFAULT_SETTINGS } from '../../../../src/policy/settings.ts';
import { contactOf, known } from '../../samples.ts';
import { store, stored, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const ROBIN = contactOf([known('instagram', 'handle', 'robin')]);

const EMAIL_ONLY = contactOf([known(ANY_SITE, 'email', 'mia@mail.example')], { id: 'mia' });

/** A browser in which all works, with one site that is on. */
beforeEach(async () => {
  await store({ contacts: [ROBIN], settings: { ...DEFAULT_SETTINGS, sites: ['instagram'] } });
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true as never);
  vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockResolvedValue([
    { id: 'guard instagram' },
  ] as never);
  vi.spyOn(fakeBrowser.extension, 'isAllowedIncognitoAccess').mockResolvedValue(true as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(true as never);
});

it('says that all is well where it is, and leaves nothing behind', async () => {
  const before = await stored();
  expect(await checkItself(SITES, async () => true)).toEqual(
    Object.fromEntries(CHECKS.map((name) => [name, 'good'])),
  );
  expect(await stored()).toEqual(before);
});

it.each([
  ['stored', 'bad', () => store({ contacts: [ROBIN, { id: 7 }] })],
  ['stored', 'bad', () => store({ settings: { sites: ['instagram'], waitSeconds: 'long' } })],
  [
    'written',
    'bad',
    () => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error()),
  ],
  [
    'worker',
    'bad',
    () => vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(new Error()),
  ],
  [
    'sites',
    'bad',
    () => vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false as never),
  ],
  ['sites', 'note', () => store({ contacts: [], settings: DEFAULT_SETTINGS })],
  ['sites', 'note', () => store({ settings: DEFAULT_SETTINGS })],
  ['sites', 'good', () => store({ contacts: [EMAIL_ONLY] })],
  ['known', 'bad', () => store({ settings: DEFAULT_SETTINGS })],
  ['known', 'bad', () => store({ contacts: [EMAIL_ONLY] })],
  ['known', 'note', () => store({ contacts: [EMAIL_ONLY, ROBIN] })],
  ['known', 'good', () => store({ contacts: [] })],
  [
    'guards',
    'bad',
    () =>
      vi.spyOn(fakeBrowser.scripting, 'getRegisteredContentScripts').mockResolvedValue([] as never),
  ],
  ['readable', 'bad', () => store({ unreadSites: { instagram: 1 } })],
  ['addresses', 'note', () => store({ beyondRules: 12 })],
  [
    'private',
    'note',
    () =>
      vi.spyOn(fakeBrowser.extension, 'isAllowedIncognitoAccess').mockResolvedValue(false as never),
  ],
] as const)('finds by itself: %s is %s', async (name, state, spoil) => {
  await spoil();
  const states = await checkItself(SITES, async () => true);
  expect(states[name]).toBe(state);
  vi.restoreAllMocks();
});

it.each([
  ['are not in step', async () => false],
  ['cannot be asked', () => Promise.reject(new Error())],
])('says that the browser’s rules are not right where they %s', async (_, areRingsInStep) => {
  expect(await checkItself(SITES, areRingsInStep)).toMatchObject({ rules: 'bad', guards: 'good' });
});
