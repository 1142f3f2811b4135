// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Done } from '../../../entrypoints/welcome/done.tsx';
import { Welcome } from '../../../entrypoints/welcome/welcome.tsx';
import type { ContactIdentity } from '../../../src/contacts/contact.ts';
import { ANY_SITE } from '../../../src/contacts/identity.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { grantLocks } from '../grant-locks.ts';
import { store, stored, useFreshBrowser } from '../platform/fresh-browser.ts';
import { contactOf, known } from '../samples.ts';

useFreshBrowser();
/** Each test's own: happy-dom remembers what was found in an element, also once that is gone. */
let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  grantLocks();
  const { permissions } = fakeBrowser;
  for (const asked of ['contains', 'request', 'remove'] as const)
    vi.spyOn(permissions, asked).mockResolvedValue(true as never);
  for (const change of [permissions.onAdded, permissions.onRemoved])
    for (const listening of ['addListener', 'removeListener'] as const)
      vi.spyOn(change, listening).mockReturnValue(undefined);
});
afterEach(() => {
  // What the page listens to is let go of at once, not after the next paint, in another test.
  act(() => render(null, place));
  place.remove();
});

/** What is read first takes a busy machine its time. */
const PATIENCE_MS = 5000;

/** The welcome page, with its questions there. */
async function welcome() {
  render(h(Welcome, {}), place);
  await vi.waitUntil(() => place.querySelector('.picker input'));
}

async function enter(said: string) {
  const field = place.querySelector('textarea');
  if (!field) throw new Error('There is no field');
  field.value = said;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitUntil(() => place.querySelector('textarea')?.value === said, PATIENCE_MS);
  await new Promise((done) => setTimeout(done));
  field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await vi.waitUntil(() => place.querySelector('textarea')?.value === '', PATIENCE_MS);
}

function boxOf(name: string): HTMLInputElement {
  const label = [...place.querySelectorAll('.picker label')].find(
    ({ textContent }) => textContent === name,
  );
  const box = label?.querySelector('input');
  if (!box) throw new Error(`There is no box for ${name}`);
  return box;
}
const ticked = () =>
  [...place.querySelectorAll<HTMLInputElement>('.picker input:checked')].map(
    ({ parentElement }) => parentElement?.textContent,
  );

it('proposes the mail sites for an address, beside those that most people use', async () => {
  await welcome();
  await enter('robin@mail.example');
  const all = ['Instagram', 'WhatsApp', 'Facebook and Messenger', 'X (Twitter)'];
  await vi.waitFor(() => expect(ticked()).toEqual([...all, 'Gmail', 'Outlook', 'Proton Mail']));
  // At once, and not folded.
  expect(boxOf('Gmail').closest('details')).toBeNull();
});

it('turns a site on that is named after another was ticked or unticked', async () => {
  await welcome();
  boxOf('X (Twitter)').click();
  await vi.waitFor(() => expect(ticked()).not.toContain('X (Twitter)'));
  await enter('https://www.reddit.com/user/robin_vale/');
  await vi.waitFor(() => expect(ticked()).toContain('Reddit'));
  expect(ticked()).not.toContain('X (Twitter)');
  boxOf('Reddit').click();
  await enter('https://www.reddit.com/user/robin_vale_two/');
  await vi.waitFor(() => expect(place.querySelectorAll('.identity')).toHaveLength(2));
  expect(ticked()).not.toContain('Reddit');
});

it('knows a site again that it has just learned', async () => {
  const address = { surface: 'profile', path: '/people/{handle}' };
  const ownSites = [{ host: 'lake.example', addresses: [address] }];
  await store({ settings: { ...DEFAULT_SETTINGS, sites: ['lake.example'], ownSites } });
  await welcome();
  await enter('https://lake.example/people/robin.vale');
  await vi.waitFor(
    () => expect(place.querySelector('.identity')?.textContent).toContain('robin.vale'),
    PATIENCE_MS,
  );
});

const EMAIL = known(ANY_SITE, 'email', 'robin@mail.example');
const ROBIN = known('instagram', 'handle', 'robin.vale');
const SERVER = known('mastodon', 'handle', 'robin@pond.example');

/** How the welcome ends with this contact and these sites. */
async function done(
  identities: ContactIdentity[],
  sites: string[],
  refused: readonly string[] = [],
) {
  const contacts = [contactOf(identities)];
  await store({ contacts, settings: { ...DEFAULT_SETTINGS, sites } });
  render(h(Done, { how: 'begun', refused }), place);
  return vi.waitUntil(() => place.querySelector('h1')?.textContent);
}
const turnOn = () => place.querySelector<HTMLElement>('button.main');
const settingsNow = async () => (await stored()).settings;

it.each([
  ['You are set', [EMAIL, ROBIN], ['instagram']],
  ['You are set', [EMAIL], ['gmail']],
  ['You are set', [known(ANY_SITE, 'name', 'robin vale')], ['instagram']],
  ['Almost there', [EMAIL], ['instagram', 'whatsapp']],
  ['Almost there', [known(ANY_SITE, 'name', 'robin vale')], ['google']],
  ['Almost there', [ROBIN], []],
])('says “%s” by whether anybody can be met on a site that is on', async (title, of, sites) => {
  expect(await done(of, sites)).toBe(title);
});

it('names the sites that are to be turned on, and turns them on', async () => {
  await done([EMAIL], ['instagram']);
  expect(place.textContent).toContain('Gmail, Outlook, and Proton Mail');
  turnOn()?.click();
  await vi.waitFor(() => expect(place.querySelector('h1')?.textContent).toBe('You are set'));
  expect(await settingsNow()).toMatchObject({
    sites: ['instagram', 'gmail', 'outlook', 'proton'],
  });
});

it('asks for a server again that was refused', async () => {
  vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false as never);
  await done([SERVER], [], ['mastodon']);
  turnOn()?.click();
  await vi.waitFor(async () =>
    expect(await settingsNow()).toMatchObject({ sites: ['mastodon'], servers: ['pond.example'] }),
  );
});

it('offers the cooling-off time that was chosen in the options, too', async () => {
  await store({ settings: { ...DEFAULT_SETTINGS, coolingHours: 48 } });
  await welcome();
  const select = () => [...place.querySelectorAll('select')].at(-1);
  await vi.waitFor(() => expect(select()?.value).toBe('48'));
  expect(select()?.options).toHaveLength(6);
});
