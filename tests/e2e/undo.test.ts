import type { Page } from 'playwright';
import type { Contact } from '../../src/contacts/contact.ts';
import type { Settings } from '../../src/policy/settings.ts';
import { type Holdfast, test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { robin } from './support/people.ts';

const settingsOf = async (holdfast: Holdfast) =>
  (await holdfast.stored('settings')) as Partial<Settings>;
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });
const wait = (page: Page) => page.getByRole('spinbutton', { name: /^Wait before “continue”/ });

/** With a cooling-off time, so that what is undone would have to wait if it were asked for. */
const options = async (holdfast: Holdfast, section = '', contacts = [robin()]) => {
  await holdfast.reset(contacts, { coolingHours: 24, waitSeconds: 10 });
  return holdfast.openPage(holdfast.address(`options.html${section}`));
};

test.describe('what was changed in the options is taken back', () => {
  test(
    'a number that was made stricter by a slip of the finger',
    IN_MATRIX,
    async ({ holdfast }) => {
      const page = await options(holdfast, '#pause');
      await wait(page).fill('600');
      await wait(page).press('Tab');
      await expect(page.getByText('Saved.')).toBeVisible();
      expect(await settingsOf(holdfast)).toMatchObject({ waitSeconds: 600 });
      await undo(page).click();
      await expect(wait(page)).toHaveValue('10');
      await expect(undo(page)).toHaveCount(0);
      expect(await settingsOf(holdfast)).toMatchObject({ waitSeconds: 10 });
      expect(await holdfast.stored('pending')).toEqual([]);
    },
  );

  test('a box, by the keyboard', IN_MATRIX, async ({ holdfast }) => {
    const page = await options(holdfast, '#privacy');
    const box = page.getByRole('checkbox', { name: 'Discreet' });
    await box.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => settingsOf(holdfast)).toMatchObject({ discreet: true });
    await expect(undo(page)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(box).not.toBeChecked();
    expect(await settingsOf(holdfast)).toMatchObject({ discreet: false });
    await expect(page.getByText('Undone.')).toBeAttached();
  });

  test('a contact that was added', async ({ holdfast }) => {
    const page = await options(holdfast);
    await page.getByRole('button', { name: 'Add someone' }).click();
    await page.getByLabel('Link, handle, number or name').fill('https://x.com/mia_sol');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('article')).toHaveCount(2);
    await undo(page).click();
    await expect(page.getByRole('article')).toHaveCount(1);
    expect((await holdfast.stored('contacts')) as Contact[]).toEqual([
      expect.objectContaining({ id: 'robin' }),
    ]);
  });

  test('what was typed in one go, at once', IN_MATRIX, async ({ holdfast }) => {
    const page = await options(holdfast, '#reasons');
    const letter = page.getByLabel('A letter to myself');
    await letter.click();
    await page.keyboard.type('Dear me, rain.');
    await expect.poll(() => settingsOf(holdfast)).toMatchObject({ letter: 'Dear me, rain.' });
    await expect(undo(page)).toHaveCount(1);
    // In a field the keys undo its own typing, as everywhere.
    // The second press of a double click has nothing to undo, and nothing to say.
    await undo(page).dblclick();
    await expect(letter).toHaveValue('');
    await expect(page.getByText('too late')).toHaveCount(0);
    expect(await settingsOf(holdfast)).toMatchObject({ letter: '' });
  });

  test('but not what another tab changed since', IN_MATRIX, async ({ holdfast }) => {
    const page = await options(holdfast, '#pause');
    const other = await holdfast.openPage(holdfast.address('options.html#pause'));
    await wait(page).fill('20');
    await wait(page).press('Tab');
    await expect(undo(page)).toBeVisible();
    await expect(wait(other)).toHaveValue('20');
    await expect(undo(other)).toHaveCount(0);
    await wait(other).fill('60');
    await wait(other).press('Tab');
    await expect(wait(page)).toHaveValue('60');
    await undo(page).click();
    await expect(undo(page)).toHaveCount(0);
    expect(await settingsOf(holdfast)).toMatchObject({ waitSeconds: 60 });
  });
});

test('a letter that could not be kept stays in its field, and is kept once it can be', async ({
  holdfast,
}) => {
  await holdfast.reset([robin()], { letter: 'Dear me.' });
  const page = await options(holdfast, '#reasons');
  await page.evaluate(() => {
    const { local } = chrome.storage;
    const set = local.set.bind(local);
    local.set = () => Promise.reject(new Error('no room'));
    Object.assign(window, { makeRoom: () => Object.assign(local, { set }) });
  });
  const letter = page.getByLabel('A letter to myself');
  await letter.fill('Dear me, remember the lake.');
  await letter.blur();
  await expect(page.getByText('That did not work.', { exact: false })).toBeVisible();
  await expect(letter).toHaveValue('Dear me, remember the lake.');
  await page.evaluate(() => (window as unknown as { makeRoom(): void }).makeRoom());
  await letter.focus();
  await expect(letter).toHaveValue('Dear me, remember the lake.');
  await letter.blur();
  await expect
    .poll(() => settingsOf(holdfast))
    .toMatchObject({ letter: 'Dear me, remember the lake.' });
});

test('what only waits is not called saved', IN_MATRIX, async ({ holdfast }) => {
  const page = await options(holdfast, '#pause');
  await wait(page).fill('3');
  await wait(page).press('Tab');
  await expect(page.getByText(/This guards less, so it waits/)).toBeVisible();
  await expect(page.getByText('Saved.')).toHaveCount(0);
  await expect(wait(page)).toHaveValue('10');
});

test('a box shows a press at once, whatever the page draws meanwhile', async ({ holdfast }) => {
  const page = await options(holdfast, '#privacy');
  const box = page.getByRole('checkbox', { name: 'Discreet' });
  // The storage is slow to take it, as on a machine that has much to do.
  await page.evaluate(() => {
    const { local } = chrome.storage;
    const set = local.set.bind(local);
    local.set = async (items: object) => {
      await new Promise((done) => Object.assign(window, { letIt: done }));
      await set(items);
    };
  });
  await box.click();
  await expect(box).toBeChecked();
  const changed = { ...(await settingsOf(holdfast)), badge: 'held' };
  await holdfast.run((settings) => chrome.storage.local.set({ settings }), changed);
  await expect(page.getByRole('combobox', { name: 'The toolbar shows' })).toHaveValue('held');
  await expect(box).toBeChecked();
  await page.evaluate(() => (window as unknown as { letIt(): void }).letIt());
  await expect.poll(() => settingsOf(holdfast)).toMatchObject({ discreet: true });
  await expect(box).toBeChecked();
});
