import type { Locator } from 'playwright';
import { test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';

/** What the tests of our own pages stand on in Firefox: a matcher that never says no asserts nothing. */
const BODY = `
  <h1>Pond</h1>
  <label>Name <input value="heron"></label>
  <label><input type="checkbox" checked> Wings</label>
  <button disabled>Dive</button>
  <p hidden>Below</p>
  <p class="reed">One  reed</p><p class="reed">Two reeds</p>
  <a href="#far" lang="en" style="color: rgb(1, 2, 3); position: absolute; top: 9000px">Far</a>`;

const AT_ONCE = { timeout: 200 };

test('a matcher says yes where it is so, and no where it is not', async ({ holdfast }) => {
  const page = await holdfast.openPage('https://pond.example/');
  await page.evaluate((body) => {
    document.body.innerHTML = body;
    document.title = 'A pond';
  }, BODY);
  const name = page.getByLabel('Name');
  const wings = page.getByRole('checkbox', { name: 'Wings' });
  const dive = page.getByRole('button', { name: 'Dive' });
  const below = page.getByText('Below');
  const reeds = page.locator('.reed');
  const far = page.getByRole('link', { name: 'Far' });
  const nobody = page.getByText('Nobody');
  await name.focus();

  const so: [Locator, (it: ReturnType<typeof expect<Locator>>) => Promise<void>][] = [
    [name, (it) => it.toBeVisible(AT_ONCE)],
    [below, (it) => it.toBeHidden(AT_ONCE)],
    [below, (it) => it.toBeAttached(AT_ONCE)],
    [dive, (it) => it.toBeDisabled(AT_ONCE)],
    [name, (it) => it.toBeEnabled(AT_ONCE)],
    [wings, (it) => it.toBeChecked(AT_ONCE)],
    [name, (it) => it.toBeFocused(AT_ONCE)],
    [name, (it) => it.toBeInViewport(AT_ONCE)],
    [reeds, (it) => it.toHaveCount(2, AT_ONCE)],
    [name, (it) => it.toHaveValue('heron', AT_ONCE)],
    [far, (it) => it.toHaveAttribute('lang', 'en', AT_ONCE)],
    [far, (it) => it.toHaveCSS('color', 'rgb(1, 2, 3)', AT_ONCE)],
    [reeds, (it) => it.toHaveText(['One reed', /^Two/], AT_ONCE)],
    [reeds.first(), (it) => it.toHaveText('One reed', AT_ONCE)],
    [reeds.last(), (it) => it.toContainText('reeds', AT_ONCE)],
    [reeds.filter({ hasText: 'Two' }), (it) => it.toHaveCount(1, AT_ONCE)],
  ];
  const notSo: typeof so = [
    [below, (it) => it.toBeVisible(AT_ONCE)],
    [nobody, (it) => it.toBeVisible(AT_ONCE)],
    [name, (it) => it.toBeHidden(AT_ONCE)],
    [nobody, (it) => it.toBeAttached(AT_ONCE)],
    [name, (it) => it.toBeDisabled(AT_ONCE)],
    [dive, (it) => it.toBeEnabled(AT_ONCE)],
    [nobody, (it) => it.toBeChecked(AT_ONCE)],
    [wings, (it) => it.toBeFocused(AT_ONCE)],
    [far, (it) => it.toBeInViewport(AT_ONCE)],
    [reeds, (it) => it.toHaveCount(3, AT_ONCE)],
    [name, (it) => it.toHaveValue('her', AT_ONCE)],
    [far, (it) => it.toHaveAttribute('lang', 'de', AT_ONCE)],
    [far, (it) => it.toHaveAttribute('title', /./, AT_ONCE)],
    [far, (it) => it.toHaveCSS('color', 'rgb(9, 9, 9)', AT_ONCE)],
    [reeds, (it) => it.toHaveText(['One reed'], AT_ONCE)],
    [reeds.first(), (it) => it.toHaveText('One', AT_ONCE)],
    [reeds.first(), (it) => it.toContainText('Two', AT_ONCE)],
    // Which of several is meant has to be said.
    [reeds, (it) => it.toBeVisible(AT_ONCE)],
    [reeds, (it) => it.toContainText('reed', AT_ONCE)],
  ];
  for (const [at, [locator, says]] of so.entries()) {
    await test.step(`${at} says yes`, () => says(expect(locator)));
    await expect(says(expect(locator).not as never), `${at}, not`).rejects.toThrow();
  }
  for (const [at, [locator, says]] of notSo.entries())
    await expect(says(expect(locator)), `${at} says no`).rejects.toThrow();
  // What is not there is nothing, and nothing else either.
  const otherwise: typeof so = [
    [nobody, (it) => it.not.toHaveText('One', AT_ONCE)],
    [nobody, (it) => it.not.toContainText('One', AT_ONCE)],
    [nobody, (it) => it.not.toHaveValue('heron', AT_ONCE)],
    [nobody, (it) => it.not.toHaveAttribute('lang', 'de', AT_ONCE)],
    [nobody, (it) => it.not.toBeChecked(AT_ONCE)],
    [nobody, (it) => it.not.toBeDisabled(AT_ONCE)],
    [nobody, (it) => it.not.toBeEnabled(AT_ONCE)],
    [nobody, (it) => it.not.toBeFocused(AT_ONCE)],
  ];
  for (const [at, [locator, says]] of otherwise.entries())
    await expect(says(expect(locator)), `${at} says nothing`).rejects.toThrow();
  await expect(page).toHaveTitle('A pond');
  await expect(page).toHaveURL('https://pond.example/');
  await expect(expect(page).toHaveTitle('Another', AT_ONCE)).rejects.toThrow();
  await expect(expect(page).toHaveURL(/lake/, AT_ONCE)).rejects.toThrow();
});

test('a press needs one that can be pressed, and a word that there is', async ({ holdfast }) => {
  const page = await holdfast.openPage('https://pond.example/');
  await page.evaluate((body) => {
    document.body.innerHTML = body;
    document.querySelector('h1')?.addEventListener('click', () => document.body.append('pressed'));
  }, BODY);
  await page.getByRole('heading').click();
  await expect(page.getByText('pressed')).toHaveCount(1);
  await page.getByLabel('Wings').uncheck();
  await expect(page.getByLabel('Wings')).not.toBeChecked();
  await page.getByLabel('Name').fill('stork');
  await expect(page.getByLabel('Name')).toHaveValue('stork');
  for (const refused of [
    page.getByRole('button', { name: 'Dive' }),
    page.locator('.reed'),
    page.getByText('Below'),
  ])
    await expect(refused.click(AT_ONCE)).rejects.toThrow();
});
