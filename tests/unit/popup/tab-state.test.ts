import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SITES } from '../../../content/sites/index.ts';
import { tabState } from '../../../entrypoints/popup/tab-state.ts';
import { ANY_SITE } from '../../../src/contacts/identity.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { store, useFreshBrowser } from '../platform/fresh-browser.ts';
import { contactOf, known } from '../samples.ts';

useFreshBrowser();
beforeEach(() => {
  vi.stubGlobal('location', { search: '' });
  answer({ isLost: false, isLate: false, people: [] });
});

const answer = (reading: unknown) =>
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(reading as never);
const over = (url: string, status = 'complete') =>
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, url, status }] as never);
const permit = (...hosts: string[]) =>
  vi
    .spyOn(fakeBrowser.permissions, 'contains')
    .mockImplementation((async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((one) => hosts.some((host) => one === `*://*.${host}/*`))) as never);

it.each([
  ['https://fosstodon.example/@robin', 'guarded'],
  ['https://mastodon.social/@robin@fosstodon.example', 'off'],
])('over %s, of a site with many servers of which one is permitted: %s', async (url, is) => {
  const sites = ['mastodon'];
  await store({ settings: { ...DEFAULT_SETTINGS, sites, servers: ['fosstodon.example'] } });
  permit('fosstodon.example');
  over(url);
  expect(await tabState(SITES)).toMatchObject({ is, site: { id: 'mastodon' } });
});

it.each([
  ['https://www.facebook.com/robin.vale', 'guarded'],
  ['https://m.me/robin.vale', 'off'],
])('over %s, after one host of the site was taken back: %s', async (url, is) => {
  await store({ settings: { ...DEFAULT_SETTINGS, sites: ['facebook'] } });
  permit('facebook.com', 'fb.com', 'fb.me', 'messenger.com');
  over(url);
  expect(await tabState(SITES)).toMatchObject({ is, site: { id: 'facebook' } });
});

it.each([
  ['complete', 'absent'],
  ['loading', 'guarded'],
])('over a page of a guarded site, which is %s and does not answer: %s', async (status, is) => {
  await store({ settings: { ...DEFAULT_SETTINGS, sites: ['facebook'] } });
  permit('facebook.com', 'fb.com', 'fb.me', 'm.me', 'messenger.com');
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error());
  over('https://www.facebook.com/', status);
  expect(await tabState(SITES)).toMatchObject({ is });
});

it.each([
  ['https://lake.example/', 'unknown'],
  ['http://localhost:3000/', 'none'],
  ['http://intranet/', 'none'],
  ['https://my_blog.example.com/', 'none'],
])('offers of %s what can be kept: %s', async (url, is) => {
  await store({ settings: DEFAULT_SETTINGS });
  over(url);
  expect(await tabState(SITES)).toMatchObject({ is });
});

const PLACE = { site: 'lake.example', path: '/talk/*', selector: 'h1' };
const ADDRESS = { surface: 'profile', path: '/people/{handle}' };

it.each([
  [{ addresses: [] }, [], 'untaught'],
  [{ addresses: [] }, [{ ...PLACE, site: 'pond.example' }], 'untaught'],
  [{ addresses: [] }, [PLACE], 'guarded'],
  [{ addresses: [ADDRESS] }, [], 'guarded'],
])('over a site of one’s own, by what is known of it', async ({ addresses }, pointed, is) => {
  const ownSites = [{ host: 'lake.example', addresses }];
  await store({ settings: { ...DEFAULT_SETTINGS, sites: ['lake.example'], ownSites, pointed } });
  permit('lake.example');
  over('https://lake.example/people/robin.vale');
  expect(await tabState(SITES)).toMatchObject({ is });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error());
  expect(await tabState(SITES)).toMatchObject({ is: 'absent' });
});

it('knows a contact by the other form of their number', async () => {
  const phone = { ...known(ANY_SITE, 'phone', '4915112345678'), also: ['015112345678'] };
  await store({
    settings: { ...DEFAULT_SETTINGS, sites: ['whatsapp'] },
    contacts: [contactOf([phone])],
  });
  permit('whatsapp.com', 'wa.me');
  over('https://web.whatsapp.com/');
  const people = [[{ site: 'whatsapp', kind: 'phone', value: '015112345678' }]];
  answer({ isLost: false, isLate: false, people });
  expect(await tabState(SITES)).toMatchObject({ is: 'guarded', isNobody: false, person: [] });
});
