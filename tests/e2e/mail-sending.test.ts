import { test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import {
  guardMail,
  hasArrow,
  LATER,
  openDraft,
  sentIn,
  WAYS,
  writeIn,
  written,
} from './support/mail.ts';
import { type Draft, THEIRS } from './support/mail-drafts.ts';
import { isWhole, some } from './support/matrix.ts';
import { expectNoPause, expectPause, frames, goOn, heardIn, hold } from './support/paused-tab.ts';
import type { Tab } from './support/tab.ts';

/** What has the focus, down into a text's own frame. */
const focused = (page: Tab): Promise<string> =>
  page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : outer;
    return `${outer?.id} ${inner?.id}`;
  }, null);

test.beforeEach(guardMail);

const isFirstOfSite = (one: Draft) => one === THEIRS.find(({ site }) => site === one.site);
// All are read in tests/unit/sites, and pressed in the whole matrix.
const PRESSED = THEIRS.filter((one, at) => isWhole || isFirstOfSite(one) || at % 8 === 1);

for (const one of PRESSED) {
  const isFirst = isFirstOfSite(one);
  test(`${one.site}, ${one.layout}: nothing is sent, and the message stays as it was${isFirst || isWhole ? '; going on sends it' : ''}`, async ({
    holdfast,
  }) => {
    const message = 'robins';
    const page = await openDraft(holdfast, one, message);
    const before = await written(page, message);
    const focus = await focused(page);
    const ways = Object.entries(WAYS);
    const later = (await hasArrow(page, message)) ? Object.entries(LATER) : [];
    const isTriedWhole = isFirst && (isWhole || one === THEIRS[0]);
    const tried = isTriedWhole ? [...ways, ...later] : [...some(ways, 1), ...some(later, 1)];
    for (const [way, send] of tried) {
      await send(page, message);
      await expectPause(page);
      await page.press('Tab');
      await hold(page);
      await expectNoPause(page);
      expect(await written(page, message), way).toBe(before);
      const isAway = / on the /.test(way) && !way.startsWith('click');
      if (!isAway) expect(await focused(page), way).toBe(focus);
      await writeIn(page, message);
    }
    await frames(page);
    expect(sentIn(holdfast)).toEqual([]);
    expect(await page.count('[data-menu][aria-expanded=true]')).toBe(
      one.layout.startsWith('two') || one.layout.startsWith('older field') ? 1 : 0,
    );
    // The page heard of nothing but of the user's moving about in the text.
    expect((await heardIn(page)).filter((heard) => /send|arrow|Enter/.test(heard))).toEqual([]);
    const urges = await holdfast.urges();
    expect(urges).not.toEqual([]);
    expect(urges.every(({ surface, outcome }) => surface === 'compose' && outcome === 'held')).toBe(
      true,
    );

    // Going on sends it, once: in each site in one way, and in all of them in the whole matrix.
    if (!isFirst && !isWhole) return;
    // The wait grows with the day.
    await guardMail({ holdfast });
    holdfast.web.forget();
    await page.press('Control+Enter');
    await goOn(page);
    await expect.poll(() => sentIn(holdfast)).toEqual([`${message} now`]);
    await expectNoPause(page);
    await frames(page, 10);
    expect(sentIn(holdfast)).toEqual([`${message} now`]);
    expect(await written(page, message)).toBe(before);
    // The pass covers what follows, in the page's own way.
    await page.click(`#${message}-send`);
    await expect.poll(() => sentIn(holdfast)).toEqual([`${message} now`, `${message} now`]);
  });
}
