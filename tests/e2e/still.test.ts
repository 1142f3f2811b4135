import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { addDays } from '../../src/days/day.ts';
import { unsentLetters, yearOfUrges } from '../invented/year-of-urges.ts';
import { test } from './support/chromium-test.ts';
import { keepInLog } from './support/keep-in-log.ts';
import { everyNth } from './support/matrix.ts';
import { frames } from './support/paused-page.ts';
import { robin } from './support/people.ts';

/** Nothing moves by itself once it is shown: what is under a finger as it comes down stays there. */
const TODAY = new Date().toISOString().slice(0, 10);
const YEAR = yearOfUrges(TODAY);

const PAGES = [
  { file: 'record.html', urges: YEAR.slice(-3), is: 'with a few urges' },
  { file: 'record.html', urges: YEAR, is: 'with a year of them' },
  { file: 'options.html', urges: YEAR, is: 'with all its sections' },
  { file: 'welcome.html', urges: [], is: 'as it begins' },
  { file: 'popup.html', urges: YEAR, is: 'with a year of urges' },
  { file: 'pause.html#urge', urges: YEAR, is: 'with its tools' },
] as const;

for (const { file, urges, is } of everyNth(PAGES, 4)) {
  test(`${file} ${is}`, async ({ holdfast }) => {
    await holdfast.reset([robin({ startDay: addDays(TODAY, -364) })]);
    await keepInLog(holdfast.run, urges, unsentLetters(TODAY));
    const page = await holdfast.open('about:blank');
    // Only what is in view counts as moved.
    await page.setViewportSize({ width: 1100, height: 6000 });
    await page.goto(holdfast.address(file));
    await page.locator('h1, .ring').first().waitFor();
    await expect(page.locator('.drawing:empty, .key-mark:empty')).toHaveCount(0);
    await frames(page, 20);
    expect(await movedIn(page)).toEqual([]);
  });
}

test('what is pushed aside would be seen', async ({ holdfast }) => {
  const page = await holdfast.open(holdfast.address('welcome.html'));
  await page.locator('h1').waitFor();
  await frames(page);
  await page.evaluate(() => {
    const late = document.createElement('div');
    late.style.height = '99px';
    document.body.prepend(late);
  });
  await frames(page);
  expect(await movedIn(page)).not.toEqual([]);
});

/** What the browser saw move without a press: its markup, and from where to where, in px. */
const movedIn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Shift extends PerformanceEntry {
      readonly sources: readonly { node?: Element; previousRect: DOMRect; currentRect: DOMRect }[];
    }
    return new Promise<string[]>((done) => {
      const observer = new PerformanceObserver((list) => {
        const sources = (list.getEntries() as Shift[]).flatMap((shift) => shift.sources);
        done(
          sources.map(({ node, previousRect: before, currentRect: after }) =>
            [node?.outerHTML.slice(0, 60), before.x, before.y, after.x, after.y].join(' '),
          ),
        );
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      // What was buffered is told at once; where there was nothing, nothing is told.
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done([]), 100)));
    });
  });
