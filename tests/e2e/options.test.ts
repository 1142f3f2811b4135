import type { Settings } from '../../src/policy/settings.ts';
import { type Holdfast, test } from './support/both-browsers-test.ts';
import { expect } from './support/expect.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { expectPause } from './support/paused-page.ts';
import { robin } from './support/people.ts';

const options = (holdfast: Holdfast, section = '') =>
  holdfast.openPage(holdfast.address(`options.html${section}`));
const settingsOf = async (holdfast: Holdfast) =>
  (await holdfast.stored('settings')) as Partial<Settings>;

test('each section has an address of its own', IN_MATRIX, async ({ holdfast }) => {
  const page = await options(holdfast, '#reasons');
  await expect(page.getByRole('heading', { name: 'My reasons and plans' })).toBeInViewport();
  await page.getByRole('navigation').getByRole('link', { name: 'Help', exact: true }).click();
  await expect(page).toHaveURL(/#help$/);
  await expect(page.getByRole('heading', { name: 'Help', exact: true })).toBeInViewport();
});

test('a search leaves the sections that have the words', IN_MATRIX, async ({ holdfast }) => {
  const page = await options(holdfast);
  const search = page.getByRole('searchbox', { name: 'Search the settings' });
  await search.fill('letterboxd');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Sites']);
  await search.fill('nothing has this');
  await expect(page.getByText('Nothing here has these words.')).toBeVisible();
  await search.press('Escape');
  await expect(page.getByRole('heading', { name: 'Contacts' })).toBeVisible();
});

test('a name as long as may be, in one word, stays within a narrow page', async ({ holdfast }) => {
  await holdfast.reset([robin({ label: 'n'.repeat(80) })], { coolingHours: 24 });
  const page = await options(holdfast);
  await page.setViewportSize({ width: 340, height: 700 });
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await page.getByRole('alert').getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Waiting' })).toContainText('nnn');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(340);
});

test.describe('who is entered in an open form', () => {
  test('stays where another language is chosen, which is spoken at once', async ({ holdfast }) => {
    const page = await options(holdfast);
    await page.getByRole('button', { name: 'Edit' }).click();
    const entry = page.locator('#contacts textarea');
    await entry.fill('instagram.com/ro');
    // The field keeps the focus, since without it what stands there is read and in the list.
    await page
      .locator('#look select')
      .first()
      .evaluate((select: HTMLSelectElement) => {
        select.value = 'ar';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('#look h2')).not.toHaveText(/[a-z]/i);
    await expect(page.locator('#contacts h2').first()).not.toHaveText(/[a-z]/i);
    await expect(page.locator('.undo-bar p').first()).not.toHaveText(/[a-z]/i);
    await expect(entry).toHaveValue('instagram.com/ro');
    await page.locator('.undo-bar button').click();
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(page.locator('#look h2')).toHaveText('Language and toolbar');
  });

  test('is saved, also where the keyboard went past the button that adds', async ({ holdfast }) => {
    const page = await options(holdfast);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.locator('#contacts textarea').fill('https://www.instagram.com/alex.doe/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Add to list' })).toBeFocused();
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await expect(page.getByRole('article')).toContainText('alex.doe');
    expect(JSON.stringify(await holdfast.stored('contacts'))).toContain('alex.doe');
  });

  test(
    'goes on being typed where the user went to another window',
    IN_MATRIX,
    async ({ holdfast }) => {
      const page = await options(holdfast);
      await page.getByRole('button', { name: 'Edit' }).click();
      const entry = page.locator('#contacts textarea');
      await entry.fill('instagram.com/ro');
      const reason = page.getByLabel('One more reason of your own');
      // As the browser says it then: the field has the focus still.
      const goElsewhere = (field: HTMLElement) => {
        field.dispatchEvent(new FocusEvent('blur'));
        field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
      };
      await entry.evaluate(goElsewhere);
      await expect(entry).toHaveValue('instagram.com/ro');
      await entry.fill('');
      await reason.fill('I sl');
      await reason.evaluate(goElsewhere);
      await expect(reason).toHaveValue('I sl');
      expect(await settingsOf(holdfast)).not.toHaveProperty('ownReasons.0');
    },
  );

  test('stays where another form is opened', IN_MATRIX, async ({ holdfast }) => {
    await holdfast.reset([robin(), robin({ id: 'sam', label: 'S.', identities: [] })]);
    const page = await options(holdfast);
    await page.getByRole('button', { name: 'Edit' }).first().click();
    const labels = page.getByLabel('What you call them');
    await labels.fill('Rob');
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('button', { name: 'Add someone' }).click();
    await expect(labels).toHaveCount(3);
    await page.getByRole('button', { name: 'Cancel' }).last().click();
    await page.getByRole('button', { name: 'Cancel' }).last().click();
    await expect(labels).toHaveValue('Rob');
  });

  test('is asked about where the keyboard is, and what was taken is told', async ({ holdfast }) => {
    const page = await options(holdfast);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.locator('#contacts textarea').fill('alex');
    await page.keyboard.press('Enter');
    const question = page.getByRole('group', { name: 'Which of these is “alex”?' });
    await expect(question.getByRole('checkbox').first()).toBeFocused();
    await page.keyboard.press('Space');
    await question.getByRole('button', { name: 'Take these' }).press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Added: alex' })).toHaveCount(1);
  });

  test('is not thrown away where it could not be read', IN_MATRIX, async ({ holdfast }) => {
    const page = await options(holdfast);
    await page.getByRole('button', { name: 'Edit' }).click();
    const field = page.locator('#contacts textarea');
    await field.fill('https://www.instagram.com/explore/');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('What stands in the field above was not taken in.')).toBeVisible();
    await expect(field).toHaveValue('https://www.instagram.com/explore/');
    await field.fill('');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(field).toHaveCount(0);
  });
});

test(
  'the question before a removal says from when the streak would count, if it would change',
  IN_MATRIX,
  async ({ holdfast }) => {
    const sam = robin({ id: 'sam', label: 'S.', startDay: '2026-11-10', identities: [] });
    await holdfast.reset([robin({ startDay: '2026-11-01' }), sam]);
    const page = await options(holdfast);
    const card = (label: string) =>
      page.getByRole('article').filter({ has: page.getByRole('heading', { name: label }) });
    await card('R.').getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByText('counted from Nov 10, 2026', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Keep' }).click();
    await card('S.').getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByText('Remove from the list?', { exact: false })).toBeVisible();
    await expect(page.getByText('counted from', { exact: false })).toHaveCount(0);
  },
);

test.describe('my reasons and plans', () => {
  test('an own reason is written, changed where it stands, and taken away', async ({
    holdfast,
  }) => {
    const page = await options(holdfast, '#reasons');
    await page.getByLabel('One more reason of your own').fill('I slept badly.');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await settingsOf(holdfast)).ownReasons)
      .toEqual([{ id: expect.any(String), text: 'I slept badly.' }]);
    const field = page.getByRole('textbox', { name: 'My own reasons' });
    await field.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' And after.', { delay: 5 });
    await expect
      .poll(async () => (await settingsOf(holdfast)).ownReasons?.[0]?.text)
      .toBe('I slept badly. And after.');
    await page.getByRole('button', { name: /^Remove: I slept/ }).click();
    await expect.poll(async () => (await settingsOf(holdfast)).ownReasons).toEqual([]);
  });

  test('a letter is saved as it is typed, and none of it is lost to fast fingers', async ({
    holdfast,
  }) => {
    const page = await options(holdfast, '#reasons');
    const letter = 'Dear me, so quiet.';
    await page.getByLabel('A letter to myself').click();
    await page.keyboard.type(letter);
    await expect.poll(async () => (await settingsOf(holdfast)).letter).toBe(letter);
    await page.reload();
    await expect(page.getByLabel('A letter to myself')).toHaveValue(letter);
  });

  test(
    'a plan is made with what it begins, and the pause has it',
    IN_MATRIX,
    async ({ holdfast }) => {
      const page = await options(holdfast, '#reasons');
      await page.getByRole('button', { name: 'Add the plan' }).click();
      await expect(page.getByText('Write both halves')).toBeVisible();
      await page.getByLabel('If …', { exact: true }).fill('I want to check at night');
      await page.getByLabel('then …', { exact: true }).fill('I text Mia');
      await page.getByLabel('One press begins').selectOption('call');
      await page.getByLabel('Which number?').fill('call Mia');
      await page.getByRole('button', { name: 'Add the plan' }).click();
      await expect(page.getByText('Write the number with digits')).toBeVisible();
      await page.getByLabel('Which number?').fill('+1 555 555 0199');
      await page.getByRole('button', { name: 'Add the plan' }).click();
      await expect(page.getByText('If I want to check at night, then I text Mia.')).toBeVisible();
      await expect
        .poll(async () => (await settingsOf(holdfast)).plans)
        .toEqual([
          {
            id: expect.any(String),
            when: 'I want to check at night',
            instead: 'I text Mia',
            action: { is: 'call', number: '+1 555 555 0199' },
          },
        ]);
    },
  );

  test(
    'the minutes of a timer are those that were typed, and within reason',
    IN_MATRIX,
    async ({ holdfast }) => {
      await holdfast.reset([robin()]);
      const page = await holdfast.openPage(holdfast.address('options.html'));
      await page.getByLabel('If …', { exact: true }).fill('it is late');
      await page.getByLabel('then …', { exact: true }).fill('I walk');
      await page.getByLabel('One press begins').selectOption('timer');
      const minutes = page.getByLabel('How many minutes?');
      const plans = async () =>
        ((await settingsOf(holdfast)).plans ?? []).map(({ action }) => action);
      await minutes.fill('');
      await minutes.pressSequentially('250');
      await minutes.press('Enter');
      expect(await minutes.evaluate((input: HTMLInputElement) => input.validity.valid)).toBe(false);
      expect(await plans()).toEqual([]);
      await minutes.fill('25');
      await minutes.press('Enter');
      await expect.poll(plans).toEqual([{ is: 'timer', minutes: 25 }]);
    },
  );

  test('the feelings are the user’s own list', IN_MATRIX, async ({ holdfast }) => {
    const page = await options(holdfast, '#reasons');
    await page.getByRole('button', { name: 'Remove: Bored' }).click();
    await page.getByLabel('One more feeling').fill('Homesick');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await settingsOf(holdfast)).feelings)
      .toEqual(['missing', 'lonely', 'sad', 'anxious', 'angry', 'curious', 'Homesick']);
    await page.getByRole('button', { name: 'Bring the first list back' }).click();
    await expect.poll(async () => (await settingsOf(holdfast)).feelings).toContain('bored');
  });
});

test('the pause breathes and offers as it is set', IN_MATRIX, async ({ holdfast }) => {
  const page = await options(holdfast, '#pause');
  await page.getByLabel('The guide breathes').selectOption('box');
  for (const kind of ['Reasons to hold firm', 'The urge wave', 'Write it, do not send it']) {
    const box = page.getByRole('checkbox', { name: kind });
    // It shows what is stored, so it follows the click by a moment.
    await box.click();
    await expect(box).not.toBeChecked();
  }
  await expect.poll(async () => (await settingsOf(holdfast)).rhythm).toBe('box');
  await expect
    .poll(async () => ((await holdfast.stored('offers')) as { kind: string }[])[0]?.kind)
    .toBe('fact');
  const feed = await holdfast.openPage('https://www.instagram.com/');
  await feed.click('#robin');
  await expectPause(feed);
  await expect(feed.getByText('and hold', { exact: true })).toHaveCount(1);
  await expect(feed.getByText('This time from research')).toBeVisible();
});

test(
  'a number that is being typed stands while the page is drawn anew',
  IN_MATRIX,
  async ({ holdfast }) => {
    const page = await options(holdfast, '#cooling');
    const days = page.getByLabel('Days', { exact: true });
    await days.fill('3');
    const other = await options(holdfast, '#pause');
    const wait = other.getByLabel('Wait before');
    await wait.fill('40');
    await wait.blur();
    await expect(page.getByLabel('Wait before')).toHaveValue('40');
    await expect(days).toHaveValue('3');
  },
);

test('how Holdfast is doing can be copied as text, and names nobody', async ({ holdfast }) => {
  await holdfast.reset([robin()], {
    sites: ['instagram', 'lake.example'],
    ownSites: [{ host: 'lake.example', addresses: [] }],
  });
  const page = await holdfast.openPage(`${holdfast.address('options.html')}#help`);
  await page.getByText('How Holdfast is doing here').click();
  const report = page.locator('.report');
  await expect(report).toHaveValue(
    /^Holdfast \d+\.\d+\.\d+\n(.*\n)*network rules: (.*\n)* {2}instagram: reads/,
  );
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  // As a user does in a mail to the support.
  const mail = await holdfast.openPage('https://pond.example/');
  await mail.evaluate(() => document.body.append(document.createElement('textarea')));
  await mail.locator('textarea').focus();
  await mail.keyboard.press('Control+v');
  const copied = await mail.locator('textarea').inputValue();
  expect(copied).toBe(await report.inputValue());
  expect(copied).toContain("sites of the user's own: 1");
  expect(copied).not.toMatch(/robin|vale|555|lake/i);
});

test(
  'an error is noted down by where it was and its kind alone',
  IN_MATRIX,
  async ({ holdfast }) => {
    await holdfast.run(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      Object.assign(self, { before: chrome.action.setBadgeText });
      chrome.action.setBadgeText = () =>
        Promise.reject(new self.TypeError('robin.vale of instagram'));
      await chrome.storage.local.set({ settings: { ...(settings as object), badge: 'held' } });
    });
    await expect
      .poll(() => holdfast.stored('errors'))
      .toContainEqual({ moment: expect.any(Number), where: 'badge', name: 'TypeError' });
    await holdfast.run(() => {
      chrome.action.setBadgeText = (self as never as { before: never }).before;
    });
    const page = await options(holdfast, '#help');
    await page.getByText('How Holdfast is doing here').click();
    await expect(page.locator('.report')).toHaveValue(/badge: TypeError/);
  },
);

test(
  'a contact’s card says so where the browser refuses a site',
  IN_MATRIX,
  async ({ holdfast }) => {
    await holdfast.reset([robin()], { sites: ['whatsapp', 'facebook', 'x'] });
    const page = await options(holdfast, '#contacts');
    // The browser cannot be asked here: its answer is.
    await page.evaluate(() => {
      chrome.permissions.request = (async () => false) as typeof chrome.permissions.request;
    });
    const card = page.getByRole('article');
    await expect(card.getByText(/Not turned on yet: Instagram/)).toBeVisible();
    await card.getByRole('button', { name: 'Turn on' }).click();
    await expect(card.getByRole('alert')).toHaveText(
      'The browser did not give the permission. Nothing was changed.',
    );
    expect((await settingsOf(holdfast)).sites).toEqual(['whatsapp', 'facebook', 'x']);
  },
);
