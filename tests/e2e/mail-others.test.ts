import { test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { guardMail, hasArrow, openDraft, sentIn, WAYS, writeIn } from './support/mail.ts';
import { OTHERS } from './support/mail-drafts.ts';
import { everyNth, some } from './support/matrix.ts';
import { expectNoPause, HOLD } from './support/paused-tab.ts';

test.beforeEach(guardMail);

for (const one of everyNth(OTHERS, 5)) {
  const isFirst = one === OTHERS.find(({ site }) => site === one.site);
  test(`${one.site}, ${one.layout}: goes at once, every way`, async ({ holdfast }) => {
    const message = one.message ?? 'mias';
    const page = await openDraft(holdfast, one, message);
    const ways = isFirst ? Object.entries(WAYS) : some(Object.entries(WAYS), 2);
    for (const [count, [way, send]] of ways.entries()) {
      await send(page, message);
      await expect.poll(() => sentIn(holdfast).length, way).toBe(count + 1);
      expect(await page.count(HOLD), way).toBe(0);
      await writeIn(page, message);
    }
    if ((await page.count('#menu')) > 0 && (await hasArrow(page, message))) {
      await page.click(`#${message}-arrow`);
      await page.click('#later');
      await expect.poll(() => sentIn(holdfast).at(-1)).toBe(`${message} later`);
    }
    await expectNoPause(page);
    expect(await holdfast.urges()).toEqual([]);
  });
}
