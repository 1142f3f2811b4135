import { type Holdfast, test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { robin } from './support/people.ts';
import type { Tab } from './support/tab.ts';

const SITES = ['google', 'bing', 'duckduckgo', 'ecosia', 'brave', 'x'];

const EDIT = 'button:text-is("Edit")';
const SEARCHES = 'label:text-is("Also pause when I search for them")';

async function openOptions(holdfast: Holdfast): Promise<Tab> {
  await holdfast.reset([robin()], { sites: ['x'] });
  return holdfast.open(holdfast.address('options.html'));
}

test(
  'the options turn it on for one contact, and the engines with it',
  IN_MATRIX,
  async ({ holdfast }) => {
    const page = await openOptions(holdfast);
    await page.click(EDIT);
    await page.click(SEARCHES);
    // Nothing is turned on for what may still be cancelled.
    expect(((await holdfast.stored('settings')) as { sites: string[] }).sites).toEqual(['x']);
    await page.click('button:text-is("Save")');
    await page.waitFor(EDIT);
    expect(await holdfast.stored('contacts')).toEqual([
      expect.objectContaining({ searches: true }),
    ]);
    expect(((await holdfast.stored('settings')) as { sites: string[] }).sites.sort()).toEqual(
      [...SITES].sort(),
    );
    await expect
      .poll(async () => {
        const other = await holdfast.open('about:blank');
        await other.goto('https://www.google.com/search?q=robin+vale');
        const url = await other.url();
        await other.close();
        return url;
      })
      .toBe(holdfast.address('pause.html'));
  },
);

test(
  'without the permission it is the sites’ own searches, and the card says so',
  IN_MATRIX,
  async ({ holdfast }) => {
    const page = await openOptions(holdfast);
    // The browser cannot be asked here: its answer is.
    await page.evaluate(() => {
      chrome.permissions.request = (async () => false) as typeof chrome.permissions.request;
    }, null);
    await page.click(EDIT);
    await page.click(SEARCHES);
    await page.click('button:text-is("Save")');
    await page.waitFor('.card .problem');
    await expect
      .poll(() => page.text('.card .problem'))
      .toContain('Google, Bing, DuckDuckGo, Ecosia, and Brave Search.');
    expect(await holdfast.stored('contacts')).toEqual([
      expect.objectContaining({ searches: true }),
    ]);
    expect(((await holdfast.stored('settings')) as { sites: string[] }).sites).toEqual(['x']);
  },
);
