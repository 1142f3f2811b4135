import { ANY_SITE } from '../../src/contacts/identity.ts';
import { test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { guardMail, openDraft, sentIn, written } from './support/mail.ts';
import { theirs } from './support/mail-drafts.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { expectNoPause, expectPause, frames, goOn, hold } from './support/paused-tab.ts';
import { robin } from './support/people.ts';

const DIALOG = theirs('gmail', 'dialog, German');
const WINDOW = theirs('gmail', 'window, typed, German');
const DOCKED = theirs('outlook', 'docked, German');

test.beforeEach(guardMail);

test(
  'Gmail: a menu of times that is open already is stopped too',
  IN_MATRIX,
  async ({ holdfast }) => {
    const page = await openDraft(holdfast, DIALOG, 'robins');
    // By the page itself, as a menu that was opened before its recipient was added.
    await page.evaluate(() => {
      document.querySelector('#robins-arrow')?.setAttribute('aria-expanded', 'true');
      document.querySelector('#menu')?.removeAttribute('hidden');
    }, null);
    await page.click('#later');
    await expectPause(page);
    await hold(page);
    await expectNoPause(page);
    expect(sentIn(holdfast)).toEqual([]);
    // The wait grows with the day.
    await guardMail({ holdfast });
    await page.click('#later');
    await goOn(page);
    await expect.poll(() => sentIn(holdfast)).toEqual(['robins later']);
  },
);

for (const one of [
  DIALOG,
  DOCKED,
  theirs('proton', 'unfolded, German'),
  theirs('proton', 'typed, Japanese'),
]) {
  test(`${one.site}, ${one.layout}: writing goes on where it was`, async ({ holdfast }) => {
    const page = await openDraft(holdfast, one, 'robins');
    await page.click('#robins-send');
    await expectPause(page);
    await page.press('Escape');
    await expectNoPause(page);
    await page.type('x');
    expect(await written(page, 'robins')).toMatch(/dear alxl/);
  });
}

test('Outlook: Alt+S sends too', IN_MATRIX, async ({ holdfast }) => {
  const page = await openDraft(holdfast, DOCKED, 'robins');
  await page.press('Alt+s');
  await expectPause(page);
});

test('a message whose recipient is taken out during the pause is not sent by going on', async ({
  holdfast,
}) => {
  const page = await openDraft(holdfast, DIALOG, 'robins');
  await page.click('#robins-send');
  await expectPause(page);
  await page.edit('[data-hovercard-id^=robin]', (recipient) => recipient.remove());
  await goOn(page);
  await expectNoPause(page);
  await frames(page, 30);
  expect(sentIn(holdfast)).toEqual([]);
});

test(
  'Gmail: dots and tags of a Gmail address are the same mailbox',
  IN_MATRIX,
  async ({ holdfast }) => {
    const value = 'robinvale@gmail.com';
    const identities = [
      { site: ANY_SITE, kind: 'email', value, written: 'Robin.Vale@gmail.com' } as const,
    ];
    await holdfast.reset([robin({ identities })], { sites: ['gmail'] });
    const page = await openDraft(holdfast, WINDOW, 'robins');
    await page.edit('#to-typed', (field) => {
      (field as HTMLInputElement).value = 'R.obin.Vale+rain@googlemail.com';
    });
    await page.click('#robins-send');
    await expectPause(page);
    expect(sentIn(holdfast)).toEqual([]);
  },
);
