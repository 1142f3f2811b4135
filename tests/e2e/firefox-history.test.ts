import { expect } from './support/expect.ts';
import { test } from './support/firefox-alone.ts';
import { answerQuestion } from './support/firefox-permissions.ts';
import { expectPause, expectUrl, hold } from './support/paused-tab.ts';
import { robin } from './support/people.ts';

const FEED = 'https://www.instagram.com/';
const MIA = `${FEED}mia.sol/`;
const THEIRS = [`${FEED}robin.vale/`, 'https://x.com/robin_vale'];
const STOPPED = `${FEED}stories/robin.vale/`;

test('Firefox: the history is cleared of the contact and of nobody else, once Firefox was asked', async ({
  opened: { firefox },
  facts,
}) => {
  /** What Firefox itself keeps of these sites and of our pauses, in order. */
  const kept = () =>
    firefox.inBrowser<string[]>(`
      const { PlacesUtils } = ChromeUtils.importESModule('resource://gre/modules/PlacesUtils.sys.mjs');
      const places = await PlacesUtils.promiseDBConnection();
      const rows = await places.execute('SELECT url FROM moz_places WHERE visit_count > 0');
      const urls = rows.map((row) => row.getResultByName('url'));
      return urls.filter((url) => /^https:..(www.instagram|x).com|pause.html/.test(url)).sort();`);
  const page = await firefox.newTab();
  await facts.reset([]);
  for (const url of [...THEIRS, FEED, MIA]) await page.goto(url);
  await facts.reset([robin()]);
  await page.goto(STOPPED);
  await expectUrl(page, firefox.address('pause.html'));
  await expectPause(page);
  await hold(page);
  await expect.poll(kept).toEqual([FEED, MIA, ...THEIRS, STOPPED].sort());

  const options = await firefox.newTab();
  await options.goto(firefox.address('options.html'));
  const CLEAR = 'button:text-is("Clear them from the history")';
  const said = () => options.text('#privacy .card > [role=status]');
  await options.click(CLEAR);
  expect(await answerQuestion(firefox, 'secondaryButton')).toContain('history');
  await expect.poll(said).toContain('nothing was removed');
  expect(await kept()).toHaveLength(5);

  await options.click(CLEAR);
  await answerQuestion(firefox, 'button');
  await expect.poll(said).toBe('3 addresses were removed from the history.');
  expect(await kept()).toEqual([FEED, MIA]);
  // It was for this once.
  const given = () =>
    firefox.inBackground(async () => (await chrome.permissions.getAll()).permissions, null);
  await expect.poll(given).not.toContain('history');
});
