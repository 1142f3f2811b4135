import { urgeOf } from '../unit/samples.ts';
import { test } from './support/chromium-test.ts';
import { expect } from './support/expect.ts';
import { keepInLog } from './support/keep-in-log.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { expectNoPause, expectPause, pauseOn } from './support/paused-page.ts';
import { robin } from './support/people.ts';

const FEED = 'https://www.instagram.com/';
const PROFILE = 'https://www.instagram.com/robin.vale/';

test('damaged contacts and settings are put back before anybody is let through, and told', async ({
  holdfast,
}) => {
  await holdfast.reset([robin()], { waitSeconds: 25 });
  const worker = await holdfast.browser.worker();
  await expect.poll(() => worker.evaluate(countCopies)).toBe(1);
  await worker.evaluate(() =>
    chrome.storage.local.set({
      contacts: '[{"id":"rob',
      settings: { sites: 7, waitSeconds: null },
    }),
  );
  await expect.poll(() => holdfast.stored('repaired')).toMatchObject({ contacts: 1 });
  expect(await holdfast.stored('contacts')).toEqual([robin()]);
  expect(await holdfast.stored('settings')).toMatchObject({ waitSeconds: 25 });

  const page = await holdfast.open(FEED);
  await expect(async () => {
    await page.goto(PROFILE);
    await pauseOn(page).waitFor({ timeout: 1000 });
  }).toPass();
  const popup = await holdfast.open(holdfast.address('popup.html'));
  await expect(popup.getByText('put your contacts and settings back')).toBeVisible();
  const options = await holdfast.open(holdfast.address('options.html'));
  await options.getByRole('button', { name: 'It is fine' }).click();
  await expect(options.locator('.troubles')).toHaveCount(0);
  await expect(popup.locator('.troubles')).toHaveCount(0);
  expect(await holdfast.stored('damaged')).toBeUndefined();
});

test('a record that cannot be opened is said, loses no urge, and can be begun anew', async ({
  holdfast,
}) => {
  await holdfast.reset();
  const worker = await holdfast.browser.worker();
  await worker.evaluate(breakLog);
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await expectPause(page);
  await pauseOn(page).click();
  await expectNoPause(page);

  const popup = await holdfast.open(holdfast.address('popup.html'));
  await expect(popup.getByText('cannot read your record just now')).toBeVisible();
  const record = await holdfast.open(holdfast.address('record.html'));
  await expect(record.getByRole('heading', { name: 'cannot be opened' })).toBeVisible();
  const saved = record.waitForEvent('download');
  await record.getByRole('button', { name: 'Save what can still be read' }).click();
  expect((await saved).suggestedFilename()).toMatch(/^holdfast-.*\.json$/);
  await record.getByRole('button', { name: 'Begin a new record' }).click();
  await record.getByRole('button', { name: 'Delete it and begin' }).click();
  await expect(record.getByText('You met 1 urge in all, and held 1.')).toBeVisible();
  await expect(popup.locator('.troubles')).toHaveCount(0);
});

test('damaged records of the log are passed over and told, and the rest is counted anew', async ({
  holdfast,
}) => {
  await holdfast.reset();
  const urges = [urgeOf({ id: 'a' }), urgeOf({ id: 'b' })];
  await keepInLog(holdfast.run, urges, []);
  const record = await holdfast.open(holdfast.address('record.html'));
  await expect(record.getByText('You met 2 urges in all, and held 2.')).toBeVisible();
  await record.evaluate(damageOneUrge);
  await record.reload();
  await expect(record.getByText('1 entry of your record cannot be read.')).toBeVisible();
  await expect(record.getByText('You met 1 urge in all, and held 1.')).toBeVisible();
  await expect(record.locator('li[data-id]')).toHaveCount(1);
});

test.describe('a storage that throws', () => {
  const PAGES = ['popup.html', 'options.html', 'record.html', 'pause.html#practice'];
  for (const file of PAGES) {
    test(
      `is said in place of ${file}, and loses nothing`,
      file === 'options.html' || file.startsWith('pause') ? {} : IN_MATRIX,
      async ({ holdfast }) => {
        await holdfast.reset();
        const page = await holdfast.open('about:blank');
        await page.addInitScript(() => {
          for (const api of ['chrome', 'browser'] as const) {
            const { storage } =
              (globalThis as { browser?: typeof chrome; chrome: typeof chrome })[api] ?? {};
            if (storage) storage.local.get = () => Promise.reject(new Error('IO error: .../LOCK'));
          }
        });
        await page.goto(holdfast.address(file));
        await expect(page.getByRole('alert')).toContainText('cannot read what it keeps just now');
        expect(await holdfast.stored('contacts')).toHaveLength(1);
      },
    );
  }
});

test('where the storage throws in the worker, attempts are stopped and none is lost', async ({
  holdfast,
}) => {
  await holdfast.reset();
  const worker = await holdfast.browser.worker();
  await worker.evaluate(() => {
    const fail = () => Promise.reject(new Error('IO error: .../LOCK'));
    Object.assign(chrome.storage.local, { get: fail, set: fail, remove: fail });
  });
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await expectPause(page);
  await pauseOn(page).click();
  await expectNoPause(page);
  // So soon it is the same urge.
  await page.goto(PROFILE).catch(() => {});
  await expectPause(page);
  expect(holdfast.naming()).toEqual([]);

  // The next worker's is another storage, to which nothing is wrong.
  await holdfast.browser.killWorker();
  const record = await holdfast.open(holdfast.address('record.html'));
  await expect(record.getByText('You met 1 urge in all, and held 1.')).toBeVisible();
});

test('an urge for which there is no room waits for it, and is told', async ({ holdfast }) => {
  await holdfast.reset();
  const worker = await holdfast.browser.worker();
  await worker.evaluate(fillUp);
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await expectPause(page);
  await pauseOn(page).click();
  await expectNoPause(page);
  const popup = await holdfast.open('about:blank');
  await popup.addInitScript(fillUp);
  await popup.goto(holdfast.address('popup.html'));
  await expect(popup.locator('.troubles')).toContainText('no room left on this device');

  // Once there is some, all of it is there.
  await worker.evaluate(() => (globalThis as { makeRoom?: () => void }).makeRoom?.());
  const later = await holdfast.open(holdfast.address('record.html'));
  await expect(later.getByText('You met 1 urge in all, and held 1.')).toBeVisible();
  await expect(later.locator('.troubles')).toHaveCount(0);
});

/** Runs in the worker or a page of ours: databases take nothing more, as on a full disk. */
function fillUp(): void {
  const { add, put } = IDBObjectStore.prototype;
  const refuse = () => {
    throw new DOMException('No room', 'QuotaExceededError');
  };
  Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
  const makeRoom = () => Object.assign(IDBObjectStore.prototype, { add, put });
  Object.assign(globalThis, { makeRoom });
}

test('the browser is asked to keep what is stored', async ({ holdfast }) => {
  const page = await holdfast.open('about:blank');
  await page.addInitScript(() => {
    StorageManager.prototype.persist = async () => {
      document.documentElement.dataset['asked'] = 'yes';
      return true;
    };
  });
  await page.goto(holdfast.address('options.html'));
  await expect(page.locator('html[data-asked=yes]')).toHaveCount(1);
});

/** Runs in the worker. */
async function countCopies(): Promise<number> {
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'holdfast-copy')) return 0;
  const open = indexedDB.open('holdfast-copy');
  await new Promise((done) => {
    open.onsuccess = done;
  });
  const count = open.result.transaction('copies').objectStore('copies').count();
  await new Promise((done) => {
    count.onsuccess = done;
  });
  open.result.close();
  return count.result;
}

/** Runs in the worker: a log of today's version without its stores. */
async function breakLog(): Promise<void> {
  const gone = indexedDB.deleteDatabase('holdfast');
  await new Promise((done) => {
    gone.onsuccess = done;
  });
  const open = indexedDB.open('holdfast', 2);
  await new Promise((done) => {
    open.onsuccess = done;
  });
  open.result.close();
}

/** Runs in the record page: one urge loses its day, and all tallies their days. */
async function damageOneUrge(): Promise<void> {
  const open = indexedDB.open('holdfast');
  await new Promise((done) => {
    open.onsuccess = done;
  });
  const stores = open.result.transaction(['urges', 'tallies'], 'readwrite');
  for (const [name, what] of [
    ['urges', 'day'],
    ['tallies', 'days'],
  ] as const) {
    const cursor = stores.objectStore(name).openCursor();
    cursor.onsuccess = () => {
      const { [what]: _, ...damaged } = cursor.result?.value ?? {};
      cursor.result?.update(damaged);
    };
  }
  await new Promise((done) => {
    stores.oncomplete = done;
  });
  open.result.close();
}
