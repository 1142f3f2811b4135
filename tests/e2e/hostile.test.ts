import { expect } from 'playwright/test';
import { ATTACKS, attackScript } from './hostile-attacks.ts';
import { recordPaint } from './support/painted.ts';
import { expectNoPause, expectPause, frames, pauseOn } from './support/pause.ts';
import { test } from './support/test.ts';

const FEED = 'https://www.instagram.com/';
const many = (counts: readonly number[]) => counts.filter((count) => count > 0);

for (const [name, attack] of Object.entries(ATTACKS)) {
  test(`a page that ${name}: the pause stays, whole and unanswered`, async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    // The app has drawn the contact's page below by the time the pause covers it.
    await page.evaluate(`go('/robin.vale/')`);
    await expectPause(page);
    const before = await page.getByRole('dialog').boundingBox();
    const stop = await recordPaint(page);
    await page.evaluate(attackScript(attack));
    await frames(page, 30);
    await page.evaluate('stopAttack()');
    await frames(page, 3);
    await page.screenshot();
    const painted = await stop();
    expect(painted.length).toBeGreaterThan(0);
    expect(many(painted)).toEqual([]);
    await expectPause(page);
    expect(await page.getByRole('dialog').boundingBox()).toEqual(before);
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({ outcome: 'held', revision: 0 }),
    ]);
    await pauseOn(page).click();
    await expectNoPause(page);
    expect(page.url()).toBe(FEED);
  });
}
