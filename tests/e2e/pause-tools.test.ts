import type { Page } from 'playwright';
import type { Settings } from '../../src/policy/settings.ts';
import { type Holdfast, test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { expectNoPause, expectPause, pauseOn } from './support/paused-page.ts';

const FEED = 'https://www.instagram.com/';

/** A pause that offers this, with its tools loaded. */
async function pauseWith(holdfast: Holdfast, settings: Partial<Settings>): Promise<Page> {
  await holdfast.reset(undefined, settings);
  const kind = settings.offers?.[0] ?? 'reason';
  await expect
    .poll(async () => ((await holdfast.stored('offers')) as { kind: string }[])?.[0]?.kind)
    .toBe(kind);
  const page = await holdfast.openPage(FEED);
  await page.click('#robin');
  await expectPause(page);
  await expect(page.getByRole('group', { name: 'What do you feel?' })).toBeVisible();
  return page;
}

test.describe('one tap', () => {
  test('names the feeling, and a second how strong it is', async ({ holdfast }) => {
    const page = await pauseWith(holdfast, { feelings: ['lonely', 'homesick'] });
    await page.getByRole('button', { name: 'homesick' }).click();
    await page.getByRole('button', { name: '4 of 5' }).click();
    await expect(page.getByRole('button', { name: 'homesick' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await pauseOn(page).click();
    await expectNoPause(page);
    await expect
      .poll(() => holdfast.urges())
      .toEqual([expect.objectContaining({ outcome: 'held', feeling: 'homesick', strength: 4 })]);
  });

  test('is kept when the tab is closed on the pause, and one urge all the same', async ({
    holdfast,
  }) => {
    const page = await pauseWith(holdfast, {});
    await page.getByRole('button', { name: 'Lonely' }).click();
    await expect.poll(async () => (await holdfast.urges())[0]?.feeling).toBe('lonely');
    await page.close();
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({ outcome: 'held', feeling: 'lonely' }),
    ]);
  });

  test('can be taken back', IN_MATRIX, async ({ holdfast }) => {
    const page = await pauseWith(holdfast, {});
    const sad = page.getByRole('button', { name: 'Sad' });
    await sad.click();
    await expect.poll(async () => (await holdfast.urges())[0]?.feeling).toBe('sad');
    await sad.click();
    await expect(page.getByRole('group', { name: 'How strong?' })).toHaveCount(0);
    await pauseOn(page).click();
    await expect
      .poll(() => holdfast.urges())
      .toEqual([expect.objectContaining({ feeling: null, outcome: 'held', revision: 10 })]);
  });
});

test.describe('what the user wrote', () => {
  test('their own reason is shown as theirs', async ({ holdfast }) => {
    const ownReasons = [{ id: 'a', text: 'I slept badly for a week after the last time.' }];
    const page = await pauseWith(holdfast, { offers: ['own'], ownReasons });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ownReasons[0]?.text ?? '');
    await expect(page.getByText('This time your own words')).toBeVisible();
  });

  test('their letter is shown whole', IN_MATRIX, async ({ holdfast }) => {
    const letter = `Dear me,\n${'Remember the lake. '.repeat(40)}\nYours`;
    const page = await pauseWith(holdfast, { offers: ['letter'], letter });
    const shown = (await page.locator('#pause-support').textContent()) ?? '';
    expect(shown.match(/Remember the lake\./g)).toHaveLength(40);
    expect(shown).toMatch(/Yours$/);
    await expect(pauseOn(page)).toBeInViewport();
  });

  test('their plan is begun with one press, and beginning it is holding', async ({ holdfast }) => {
    const action = { is: 'link', to: 'https://example.com/walk' } as const;
    const plan = { id: 'p', when: 'I want to check at night', instead: 'I go for a walk', action };
    const page = await pauseWith(holdfast, { offers: ['plan'], plans: [plan] });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'If I want to check at night, then I go for a walk.',
    );
    const opened = await holdfast.nextPage();
    await page.getByRole('button', { name: 'Do it now' }).click();
    await expect(await opened()).toHaveURL(action.to);
    await expectNoPause(page);
    await expect
      .poll(() => holdfast.urges())
      .toEqual([expect.objectContaining({ outcome: 'held', offer: 'plan:p' })]);
  });

  test(
    'a plan’s timer is the wave, and goes on after the pause',
    IN_MATRIX,
    async ({ holdfast }) => {
      const plan = {
        id: 'p',
        when: 'I am bored',
        instead: 'I wait',
        action: { is: 'timer', minutes: 7 },
      };
      const page = await pauseWith(holdfast, { offers: ['plan'], plans: [plan as never] });
      await page.getByRole('button', { name: 'Start 7 minutes' }).click();
      await expectNoPause(page);
      await expect(page.getByText('Your time goes on in the toolbar icon.')).toBeVisible();
      expect(await holdfast.stored('wave')).toMatchObject({ minutes: 7 });
    },
  );
});

test('the wave runs on where it was begun', IN_MATRIX, async ({ holdfast }) => {
  const page = await pauseWith(holdfast, { offers: ['wave'], waveMinutes: 9 });
  await page.getByRole('button', { name: 'Ride it for 9 minutes' }).click();
  await expect(page.getByText('The wave is running')).toBeVisible();
  await page.close();
  expect(await holdfast.stored('wave')).toMatchObject({ minutes: 9 });
});

test('a letter that is not sent is kept while it is written, and the page reads none of it', async ({
  holdfast,
}) => {
  const page = await pauseWith(holdfast, { offers: ['write'] });
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { typed: heard });
    for (const type of ['keydown', 'input', 'beforeinput', 'textInput'])
      window.addEventListener(type, (event) => heard.push(event.type), true);
  });
  await page.getByRole('textbox', { name: 'A letter that is not sent' }).click();
  await page.keyboard.type('Your blue scarf.');
  await expect(page.locator('.write [role=status]')).toHaveText(
    'Kept in your journal, on this device',
  );
  expect(await page.evaluate(() => (window as unknown as { typed: string[] }).typed)).toEqual([]);
  await page.close();
  await expect
    .poll(() =>
      holdfast.run(
        () =>
          new Promise((done) => {
            const open = indexedDB.open('holdfast');
            open.onsuccess = () => {
              const all = open.result.transaction('letters').objectStore('letters').getAll();
              all.onsuccess = () => {
                open.result.close();
                done(all.result.map(({ text }: { text: string }) => text));
              };
            };
          }),
      ),
    )
    .toEqual(['Your blue scarf.']);
});

test('a fact says where it comes from', IN_MATRIX, async ({ holdfast }) => {
  const page = await pauseWith(holdfast, { offers: ['fact'] });
  await expect(page.locator('.source')).toHaveText(/\d{4}/);
});

test('without its tools the pause is whole, only plainer', async ({ holdfast }) => {
  const page = await holdfast.openPage(FEED);
  // Those cannot be loaded; all else is the page's own.
  await holdfast.run(async () => {
    Object.assign(self, { before: chrome.scripting.executeScript });
    chrome.scripting.executeScript = () => Promise.reject(new Error('gone'));
  });
  try {
    await page.click('#robin');
    await expectPause(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Continue in/ })).toBeVisible();
    await expect(page.locator('.chip')).toHaveCount(0);
    await pauseOn(page).click();
    await expectNoPause(page);
    expect(await holdfast.urges()).toEqual([expect.objectContaining({ outcome: 'held' })]);
  } finally {
    await holdfast.run(async () => {
      const { before } = self as unknown as { before: typeof chrome.scripting.executeScript };
      chrome.scripting.executeScript = before;
    });
  }
});

test(
  'after holding, the number that grew is said once and goes by itself',
  IN_MATRIX,
  async ({ holdfast }) => {
    const page = await pauseWith(holdfast, {});
    await pauseOn(page).click();
    await expectNoPause(page);
    await expect(page.getByText('You held. That is 1 urge held.')).toBeVisible();
    // It is in nobody's way.
    await page.click('#mia', { noWaitAfter: true });
    await expect(page.getByText('You held.')).toHaveCount(0);
  },
);
