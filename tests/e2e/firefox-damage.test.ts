import type { Copy } from '../../src/platform/choices/last-good-copy.ts';
import { type Holdfast, test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { expectNoPause, expectPause, hold } from './support/paused-tab.ts';
import { robin } from './support/people.ts';

/**
 * What Firefox keeps is in databases of its own making, `storage.local` too, and it names the errors of
 * a damaged one otherwise than Chromium does (`damage.test.ts`).
 */
const FEED = 'https://www.instagram.com/';
const PROFILE = `${FEED}robin.vale/`;

test('Firefox: damaged contacts and settings are put back, guarded by and told', async ({
  holdfast,
}) => {
  await holdfast.reset([robin()], { waitSeconds: 25 });
  const copied = async () => (await holdfast.run(readCopy, null))?.settings.waitSeconds;
  await expect.poll(copied).toBe(25);
  await holdfast.run((damaged) => chrome.storage.local.set(damaged), {
    contacts: '[{"id":"rob',
    settings: { sites: 7, waitSeconds: null },
  });
  await expect.poll(() => holdfast.stored('repaired')).toMatchObject({ contacts: 1 });
  expect(await holdfast.stored('contacts')).toEqual([robin()]);
  expect(await holdfast.stored('settings')).toMatchObject({ waitSeconds: 25 });

  const page = await holdfast.open(FEED);
  await expect(async () => {
    await page.goto(PROFILE);
    await page.waitFor('.hold', 'visible', 1000);
  }).toPass();
  const popup = await holdfast.open(holdfast.address('popup.html'));
  expect(await popup.text('.troubles')).toContain('put your contacts and settings back');
  const options = await holdfast.open(holdfast.address('options.html'));
  await options.click('.troubles button:text-is("It is fine")');
  await options.waitFor('.troubles', 'gone');
  await popup.waitFor('.troubles', 'gone');
  // The driver hands nothing over as `null`.
  expect(await holdfast.stored('damaged')).toBeUndefined();
});

/** Meets an urge while the log is not to be had. */
async function holdOnce(holdfast: Holdfast): Promise<void> {
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await expectPause(page);
  await hold(page);
  await expectNoPause(page);
}

const ONE_HELD = 'You met 1 urge in all, and held 1.';
const told = (holdfast: Holdfast, page: string, selector: string) =>
  holdfast.open(holdfast.address(page)).then((tab) => tab.text(selector));

test('Firefox: a record of a newer Holdfast is said, pauses go on, and no urge is lost', async ({
  holdfast,
}) => {
  await holdfast.reset();
  await holdfast.run(makeLog, { version: 1000 });
  await holdOnce(holdfast);
  expect(await told(holdfast, 'popup.html', '.troubles')).toContain('by a newer Holdfast');
  const record = await holdfast.open(holdfast.address('record.html'));
  expect(await record.text('[role=alert]')).toContain('by a newer Holdfast');
  // What is whole is no user's to throw away.
  expect(await record.count('button.quiet')).toBe(0);

  await holdfast.run(makeLog, {});
  await record.click('button:text-is("Try again")');
  await expect.poll(() => record.text('.record').catch(() => '')).toContain(ONE_HELD);
});

test('Firefox: a record without its stores is said, pauses go on, and it can be begun anew', async ({
  holdfast,
}) => {
  await holdfast.reset();
  await holdfast.run(makeLog, { version: 2 });
  await holdOnce(holdfast);
  const record = await holdfast.open(holdfast.address('record.html'));
  await record.waitFor('h2:text-is("Your record cannot be opened")');
  expect(await record.text('[role=alert]')).toContain('cannot read your record just now');
  await record.click('button:text-is("Begin a new record")');
  await record.click('button:text-is("Delete it and begin")');
  await expect.poll(() => record.text('.record').catch(() => '')).toContain(ONE_HELD);
});

test('Firefox: an urge for which there is no room waits for it, and is told', async ({
  holdfast,
}) => {
  await holdfast.reset();
  await holdfast.run(fillUp, null);
  await holdOnce(holdfast);
  // Other pages of ours would move it themselves, with the room they have.
  const full = await told(holdfast, 'options.html', '.troubles');
  expect(full).toContain('no room left on this device');
  // The one that comes next has room again.
  await holdfast.endWorker();
  await expect.poll(() => told(holdfast, 'record.html', '.record')).toContain(ONE_HELD);
  expect((await holdfast.urges()).map(({ outcome }) => outcome)).toEqual(['held']);
});

test('Firefox: an urge for which no storage has room is kept in memory, and that is told', async ({
  holdfast,
}) => {
  await holdfast.reset();
  const page = await holdfast.open(FEED);
  await holdfast.run(fillUp, null);
  await holdfast.run(fillStorage, FEED);
  await page.click('#robin');
  await expectPause(page);
  await hold(page);
  await expectNoPause(page);
  const unkept = await told(holdfast, 'options.html', '.troubles');
  expect(unkept).toContain('kept only until the browser is closed');
  await holdfast.endWorker();
  await expect.poll(() => told(holdfast, 'record.html', '.record')).toContain(ONE_HELD);
  await expect.poll(() => holdfast.urges()).toHaveLength(1);
});

/** Runs in the background page: what is put back where something is damaged. */
async function readCopy(): Promise<Copy | undefined> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'holdfast-copy')) return undefined;
  const open = indexedDB.open('holdfast-copy');
  await new Promise((done) => {
    open.onsuccess = done;
  });
  const last = open.result.transaction('copies').objectStore('copies').get('last');
  await new Promise((done) => {
    last.onsuccess = done;
  });
  open.result.close();
  return last.result;
}

/** Runs in the background page: a log of this version without stores in place of what is there; or none. */
async function makeLog({ version }: { version?: number }): Promise<void> {
  const gone = indexedDB.deleteDatabase('holdfast');
  await new Promise((done) => {
    gone.onsuccess = done;
  });
  if (version === undefined) return;
  const open = indexedDB.open('holdfast', version);
  await new Promise((done) => {
    open.onsuccess = done;
  });
  open.result.close();
}

/** Runs in the background page: until it ends, databases take nothing more there, as on a full disk. */
async function fillUp(): Promise<void> {
  const refuse = () => {
    throw new DOMException('No room', 'QuotaExceededError');
  };
  Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
}

/** Runs in the background page: there, and for our scripts in the page that is open, nothing more fits. */
async function fillStorage(url: string): Promise<void> {
  const refuse = () => {
    for (const api of ['chrome', 'browser'] as const) {
      const { storage } =
        (globalThis as { browser?: typeof chrome; chrome: typeof chrome })[api] ?? {};
      const set = () => Promise.reject(new DOMException('No room', 'QuotaExceededError'));
      if (storage) Object.assign(storage.local, { set });
    }
  };
  refuse();
  const [tab] = await chrome.tabs.query({ url: `${url}*` });
  const target = { tabId: tab?.id ?? -1 };
  await chrome.scripting.executeScript({ target, func: refuse });
}
