import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { addDays } from '../../src/days/day.ts';
import type { Urge } from '../../src/log/urge.ts';
import { unsentLetters, yearOfUrges } from '../invented/year-of-urges.ts';
import { urgeOf } from '../unit/samples.ts';
import { type Holdfast, test } from './support/both-browsers-test.ts';
import { closeBy } from './support/close-by.ts';
import { expect } from './support/expect.ts';
import { keepInLog } from './support/keep-in-log.ts';
import { IN_MATRIX } from './support/matrix.ts';
import { robin } from './support/people.ts';

const TODAY = new Date().toISOString().slice(0, 10);
const YEAR = yearOfUrges(TODAY);
const NIGHT = Date.parse(`${addDays(TODAY, -3)}T21:30:00Z`);
const FEW: readonly Urge[] = [
  urgeOf({ id: 'a', words: 'the concert', feeling: 'lonely', strength: 4, outcome: 'continued' }),
  urgeOf({ id: 'b', site: 'whatsapp', surface: 'chat', note: 'Called Mia.' }),
  urgeOf({ id: 'c', contactId: 'sam', feeling: 'sad' }),
].map((urge, at) => ({
  ...urge,
  moment: NIGHT - at * 86_400_000,
  day: addDays(TODAY, -3 - at),
  zone: 'UTC',
}));

/** The record with these urges, from a year ago. */
async function recordOf(
  holdfast: Holdfast,
  urges: readonly Urge[],
  letters: Parameters<typeof keepInLog>[2] = [],
): Promise<Page> {
  await holdfast.reset([robin({ startDay: addDays(TODAY, -364) })]);
  await keepInLog(holdfast.run, urges, letters);
  const page = await holdfast.openPage(holdfast.address('record.html'));
  await page.getByRole('heading', { name: 'Every urge' }).waitFor();
  return page;
}
/** The time to take a deletion back is over, or will be in so many ms. */
const comeDue = async (holdfast: Holdfast, inMs = 0) =>
  holdfast.run(async (due) => {
    const stored = Object.entries(await chrome.storage.local.get(null));
    const asked = stored.filter(([key]) => key.startsWith('deleting:'));
    await chrome.storage.local.set(
      Object.fromEntries(asked.map(([key, deletion]) => [key, { ...(deletion as object), due }])),
    );
    return asked.length;
  }, Date.now() + inMs);
const twins = (page: Page) => page.locator('summary', { hasText: /^As a table/ });
const rows = (page: Page) => page.locator('.urges > li');
const urgeIn = async (holdfast: Holdfast, id: string) =>
  (await holdfast.urges()).find((urge) => urge.id === id);
const standing = async (holdfast: Holdfast) =>
  (await holdfast.stored('standing')) as { urges: number; held: number; slips: string[] };

test.describe('what it shows', () => {
  test('sentences, and only those there is enough for', async ({ holdfast }) => {
    const page = await recordOf(holdfast, YEAR);
    await expect(
      page.getByText(/Most often an urge comes on Sunday between 10 PM and/),
    ).toBeVisible();
    const few = await recordOf(holdfast, FEW);
    await expect(few.getByText('You met 3 urges in all, and held 2.')).toBeVisible();
    await expect(few.getByText('With some more urges')).toBeVisible();
    await expect(few.getByText('Most often')).toHaveCount(0);
  });

  test('nothing yet, kindly', IN_MATRIX, async ({ holdfast }) => {
    const page = await recordOf(holdfast, []);
    await expect(page.getByText('No urge has been recorded yet.', { exact: false })).toBeVisible();
    await expect(page.locator('.lead-days')).toContainText('364 days of no contact');
    await expect(page.locator('search')).toHaveCount(0);
    await holdfast.reset([]);
    await page.reload();
    await expect(page.getByText('Nobody is guarded yet.', { exact: false })).toBeVisible();
  });

  test(
    'of somebody who was removed, and of nobody yet to come',
    IN_MATRIX,
    async ({ holdfast }) => {
      const page = await recordOf(holdfast, YEAR);
      await holdfast.run(() => chrome.storage.local.set({ contacts: [] }));
      await page.reload();
      await expect(page.getByText('in all, and held', { exact: false })).toBeVisible();
      await expect(page.getByText('Nobody is guarded yet.', { exact: false })).toHaveCount(0);
    },
  );

  test(
    'every chart has a table that says the same, and is itself not read out',
    IN_MATRIX,
    async ({ holdfast }) => {
      const page = await recordOf(holdfast, YEAR);
      await expect(page.locator('.chart .drawing svg')).toHaveCount(7);
      for (const drawing of await page.locator('.drawing').all())
        await expect(drawing).toHaveAttribute('aria-hidden', 'true');
      await expect(twins(page)).toHaveCount(8);
      const sites = page.getByRole('figure', { name: 'Site' });
      await sites.getByText('As a table').click();
      const met = YEAR.filter(
        ({ site, outcome }) => site === 'x' && /held|continued/.test(outcome),
      );
      const held = met.filter(({ outcome }) => outcome === 'held');
      await expect(sites.getByRole('row', { name: /^X \(Twitter\)/ })).toHaveText(
        new RegExp(`X \\(Twitter\\)${met.length}${held.length}\\d+%`),
      );
      await expect(sites.locator('svg')).toContainText(`${held.length} of ${met.length}`);
    },
  );

  test('the months, by the user’s own rule', IN_MATRIX, async ({ holdfast }) => {
    const page = await recordOf(holdfast, FEW);
    const months = page.getByRole('region', { name: 'The months' });
    await expect(months.locator('.months svg').first()).toBeVisible();
    await months.getByText('As a table').click();
    const row = months.getByRole('row').nth(1);
    await expect(row.getByRole('cell')).toHaveText(['0', '1', '0', '0']);
    await holdfast.run(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({
        settings: { ...(settings as object), slipSurfaces: ['profile'] },
      });
    });
    await expect(row.getByRole('cell')).toHaveText(['0', '0', '1', '0']);
    await expect(page.locator('.lead-days')).toContainText('3 days since the last slip');
  });
});

test.describe('every urge', () => {
  test('is found by its words, and by what it was', async ({ holdfast }) => {
    const page = await recordOf(holdfast, FEW);
    await expect(rows(page)).toHaveCount(3);
    const search = page.locator('search');
    await search.getByLabel('Words').fill('mia');
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText('A chat on WhatsApp');
    await expect(page.getByText('1 of 3 urges')).toBeVisible();
    await search.getByLabel('Words').fill('');
    for (const [label, option] of [
      ['How it ended', 'Gone on'],
      ['Site', 'WhatsApp'],
      ['Feeling', 'Sad'],
      ['What was being opened', 'A chat'],
    ] as const) {
      await search.getByLabel(label).selectOption(option);
      await expect(rows(page)).toHaveCount(1);
      await search.getByLabel(label).selectOption('Any');
      await expect(rows(page)).toHaveCount(3);
    }
    await search.getByLabel('Up to the day').fill(addDays(TODAY, -4));
    await expect(rows(page)).toHaveCount(2);
    await search.getByLabel('Words').fill('nobody wrote this');
    await expect(page.getByText('No urge is like that.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all of them' }).click();
    await expect(rows(page)).toHaveCount(3);
    await expect(search.getByLabel('Words')).toHaveValue('');
    await expect(search.getByLabel('Up to the day')).toHaveValue('');
  });

  test('is put right, with the tallies, and undone', async ({ holdfast }) => {
    const page = await recordOf(holdfast, FEW);
    await rows(page).nth(1).getByRole('button', { name: 'Edit the urge of' }).click();
    const form = page.locator('.urge-form');
    await expect(form.getByLabel('How it ended')).toBeFocused();
    await form.getByLabel('How it ended').selectOption('Gone on');
    const moved = addDays(TODAY, -6);
    await form.getByLabel('When it was').fill(`${moved}T08:15`);
    await form.getByLabel('A note').fill('It was the morning.');
    await form.getByRole('button', { name: 'Save' }).click();

    await expect(rows(page).nth(2)).toContainText('It was the morning.');
    await expect(rows(page).nth(2)).toContainText('Gone on');
    await expect(page.locator('.urges button:focus')).toHaveCount(1);
    const corrected = await urgeIn(holdfast, 'b');
    expect(corrected).toMatchObject({ outcome: 'continued', day: moved, revision: 30 });
    expect(corrected?.moment).toBe(Date.parse(`${moved}T08:15:00Z`));
    await expect.poll(() => standing(holdfast)).toMatchObject({ held: 1, slips: [moved] });
    await expect(page.locator('.lead-days')).toContainText('6 days since the last slip');

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(rows(page).nth(1)).toContainText('Called Mia.');
    await expect.poll(() => standing(holdfast)).toMatchObject({ held: 2, slips: [] });
    expect(await urgeIn(holdfast, 'b')).toEqual({ ...FEW[1], revision: 31 });
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  });

  test(
    'stays while it is put right, whatever is searched for or told meanwhile',
    IN_MATRIX,
    async ({ holdfast }) => {
      const page = await recordOf(holdfast, FEW);
      await rows(page).nth(1).getByRole('button', { name: 'Edit the urge of' }).click();
      const note = page.locator('.urge-form').getByLabel('A note');
      await note.fill('It was the morning.');
      await page
        .getByRole('searchbox')
        .or(page.getByLabel('Words'))
        .first()
        .fill('nobody wrote this');
      await expect(note).toHaveValue('It was the morning.');
      // Its pause was still up in another tab, and is gone on from now.
      await keepInLog(holdfast.run, [{ ...FEW[1], outcome: 'continued', revision: 20 } as Urge]);
      await expect(page.getByLabel('How it ended').last()).toHaveValue('continued');
      await page.getByRole('button', { name: 'Save' }).click();
      await expect
        .poll(() => urgeIn(holdfast, 'b'))
        .toMatchObject({
          outcome: 'continued',
          note: 'It was the morning.',
        });
    },
  );

  test('cannot be moved to a time that is yet to come', IN_MATRIX, async ({ holdfast }) => {
    const page = await recordOf(holdfast, FEW);
    await rows(page).first().getByRole('button').click();
    await page.getByLabel('When it was').fill(`${addDays(TODAY, 2)}T08:15`);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('This moment is yet to come.')).toBeVisible();
    await page.keyboard.press('Escape');
    expect(await urgeIn(holdfast, 'a')).toEqual(FEW[0]);
  });

  test('shows more at a press', IN_MATRIX, async ({ holdfast }) => {
    const page = await recordOf(holdfast, YEAR);
    await expect(rows(page)).toHaveCount(12);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect(rows(page)).toHaveCount(62);
  });
});

test.describe('letters that were not sent', () => {
  const letters = unsentLetters(TODAY);

  test('are read, and marked only by choice', IN_MATRIX, async ({ holdfast }) => {
    const page = await recordOf(holdfast, FEW, letters);
    const journal = page.getByRole('region', { name: 'Letters you did not send' });
    const letter = journal.getByText('I slept well.');
    await expect(letter).toBeHidden();
    await journal.locator('summary').first().click();
    await expect(letter).toBeVisible();
    const selected = async () => {
      await page.keyboard.press('Control+a');
      return page.evaluate(() => String(getSelection()));
    };
    expect(await selected()).not.toContain('I slept well.');
    await expect(journal.getByRole('button', { name: /copy/i })).toHaveCount(0);
    await journal.getByRole('button', { name: 'Let me select the text' }).click();
    await expect.poll(selected).toContain('I slept well.');
  });

  test('are deleted, and undone', IN_MATRIX, async ({ holdfast }) => {
    const page = await recordOf(holdfast, FEW, letters);
    const journal = page.getByRole('region', { name: 'Letters you did not send' });
    await journal.locator('summary').first().click();
    await journal.getByRole('button', { name: 'Delete the letter of' }).first().click();
    await expect(journal.locator('li')).toHaveCount(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(journal.locator('li')).toHaveCount(3);
    // The same once more: what was undone before is no reason not to undo it now.
    await journal.locator('summary').first().click();
    await journal.getByRole('button', { name: 'Delete the letter of' }).first().click();
    await expect(journal.locator('li')).toHaveCount(2);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(journal.locator('li')).toHaveCount(3);
  });
});

test.describe('deleting', () => {
  const ask = async (page: Page, kind: string) => {
    await page.getByText('Delete something').click();
    await page.getByLabel(kind).check();
  };
  const now = (page: Page) => page.getByRole('button', { name: 'Delete', exact: true }).click();

  test('a day is out of sight at once, can be undone, and then is gone', async ({ holdfast }) => {
    const page = await recordOf(holdfast, FEW);
    await ask(page, 'A day');
    await page.getByLabel('Day', { exact: true }).fill(addDays(TODAY, -3));
    await now(page);
    await expect(rows(page)).toHaveCount(2);
    await expect(page.getByText('You met 2 urges in all')).toBeVisible();
    expect(await holdfast.urges()).toHaveLength(3);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(rows(page)).toHaveCount(3);

    await now(page);
    await expect(rows(page)).toHaveCount(2);
    expect(await comeDue(holdfast)).toBe(1);
    await expect.poll(() => holdfast.urges()).toHaveLength(2);
    await expect.poll(() => standing(holdfast)).toMatchObject({ urges: 2, held: 2 });
    await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
    await expect(rows(page)).toHaveCount(2);
  });

  test(
    'a contact’s history is deleted also when the page is closed',
    IN_MATRIX,
    async ({ holdfast }) => {
      const page = await recordOf(holdfast, FEW);
      await ask(page, 'The history with one contact');
      await page.getByLabel('Which contact').selectOption('R.');
      await now(page);
      await expect(rows(page)).toHaveCount(1);
      await page.close();
      expect(await holdfast.urges()).toHaveLength(3);
      // Most of the ten seconds, without waiting for them.
      expect(await comeDue(holdfast, 500)).toBe(1);
      await expect.poll(() => holdfast.urges()).toHaveLength(1);
      expect((await holdfast.urges())[0]).toMatchObject({ contactId: 'sam' });
    },
  );

  test('can be undone by whoever comes back in time', IN_MATRIX, async ({ holdfast }) => {
    const page = await recordOf(holdfast, FEW);
    await ask(page, 'Everything');
    await now(page);
    await expect(rows(page)).toHaveCount(0);
    await page.close();
    const again = await holdfast.openPage(holdfast.address('record.html'));
    await again.getByRole('button', { name: 'Undo' }).click();
    await expect(rows(again)).toHaveCount(3);
    expect(await comeDue(holdfast)).toBe(0);
    expect(await holdfast.urges()).toHaveLength(3);
    expect(await holdfast.stored('contacts')).toHaveLength(1);
  });
});

test.describe('files', () => {
  const download = async (page: Page, name: string) => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return (await saving).path();
  };

  test('exports everything, deletes it, and imports it once it was said what it brings', async ({
    holdfast,
  }) => {
    const page = await recordOf(holdfast, FEW);
    const file = await download(page, 'Export everything');
    const exported = JSON.parse(await readFile(file, 'utf8'));
    expect(exported).toMatchObject({ format: 'holdfast', version: 2 });
    expect(exported.urges).toHaveLength(3);

    await page.getByText('Delete something').click();
    await page.getByLabel('Everything').check();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect(rows(page)).toHaveCount(0);
    expect(await comeDue(holdfast)).toBe(1);
    await expect.poll(() => holdfast.stored('contacts')).toBeUndefined();
    expect(await holdfast.urges()).toEqual([]);

    await page.getByLabel('Import a file').setInputFiles(file);
    await expect(
      page.getByText('This file would bring 1 new contact, 3 new urges, and 2 other settings.'),
    ).toBeVisible();
    expect(await holdfast.urges()).toEqual([]);
    const imported = page.getByText('Imported: 1 new contact, 3 new urges, and 2 other settings.');
    await page.getByRole('button', { name: 'Import it' }).click();
    await expect(imported).toBeVisible();
    expect(await holdfast.urges()).toHaveLength(3);

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(imported).toBeHidden();
    await expect(rows(page)).toHaveCount(0);
    expect(await holdfast.urges()).toEqual([]);
    expect(await holdfast.stored('contacts')).toEqual([]);

    await page.getByLabel('Import a file').setInputFiles(file);
    await page.getByRole('button', { name: 'Import it' }).click();
    await expect(imported).toBeVisible();
    expect(await holdfast.urges()).toHaveLength(3);
    await page.getByLabel('Import a file').setInputFiles(file);
    await expect(page.getByText('All that is in this file is here already.')).toBeVisible();
  });

  test('exports the urges as a table', IN_MATRIX, async ({ holdfast }) => {
    const page = await recordOf(holdfast, FEW);
    const lines = (await readFile(await download(page, 'as a table'), 'utf8')).split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^\ufeffid,moment,day,zone,/);
    expect(lines[3]).toContain('the concert');
  });

  test('a bad file gets a sentence and changes nothing', async ({ holdfast }) => {
    const page = await recordOf(holdfast, FEW);
    const give = (text: string) =>
      page
        .getByLabel('Import a file')
        .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    for (const [text, sentence] of [
      ['not json', /not JSON/],
      ['{"a":1}', /not a file that Holdfast exported/],
      ['{"format":"holdfast","version":99}', /newer Holdfast/],
      [
        '{"format":"holdfast","version":1,"contacts":[],"settings":{},"urges":[{"id":"a"}]}',
        /damaged at “urges\.0\.moment”/,
      ],
    ] as const) {
      await give(text);
      await expect(page.getByText(sentence)).toBeVisible();
    }
    expect(await holdfast.urges()).toHaveLength(3);
  });
});

test.describe('a card', () => {
  test('is saved as a picture, with no name and no site', IN_MATRIX, async ({ holdfast }) => {
    const page = await recordOf(holdfast, FEW);
    await page.evaluate(() => {
      const fill = CanvasRenderingContext2D.prototype.fillText;
      const said: string[] = [];
      Object.assign(window, { said });
      CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
        said.push(text);
        fill.call(this, text, x, y);
      };
    });
    await page.getByRole('button', { name: 'A card to keep' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a picture' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toMatch(/^holdfast-\d{4}-\d\d-\d\d\.png$/);
    const png = await readFile(await saved.path());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1080, 1350]);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.join(' ')).toMatch(
      /364 days of no contact.*Longest run 364 days.*Urges held 2 of 3/,
    );
    expect(said.join(' ')).not.toMatch(/R\.|robin|instagram|whatsapp/i);
  });

  test('says no urge of which there is none', IN_MATRIX, async ({ holdfast }) => {
    const page = await recordOf(holdfast, []);
    await page.getByRole('button', { name: 'A card to keep' }).click();
    await expect(page.getByRole('img', { name: /Urges held: none yet/ })).toBeVisible();
  });

  test(
    'says to a screen reader what is drawn, also on the day of a slip',
    IN_MATRIX,
    async ({ holdfast }) => {
      const today = { moment: Date.now(), day: TODAY, zone: 'UTC' };
      const slip = urgeOf({ id: 'slip', surface: 'chat', outcome: 'continued' });
      const page = await recordOf(holdfast, [...FEW, { ...slip, ...today }]);
      await page.getByRole('button', { name: 'A card to keep' }).click();
      await expect(
        page.getByRole('img', {
          name: '364 days held in all, and a new start. Longest run: 364 days. Urges held: 2 of 4',
        }),
      ).toBeVisible();
    },
  );

  test('is shared where the browser can', IN_MATRIX, async ({ holdfast }) => {
    const page = await recordOf(holdfast, FEW);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'share', {
        configurable: true,
        value: async ({ files: [file] }: { files: File[] }) =>
          Object.assign(window, { shared: `${file?.name} ${file?.type}` }),
      });
    });
    await page.getByRole('button', { name: 'A card to keep' }).click();
    await page.getByRole('button', { name: 'Share' }).click();
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { shared: string }).shared))
      .toMatch(/^holdfast-.*\.png image\/png$/);
  });
});

test.describe('the way here, and what is asked for', () => {
  test('is linked from the popup and from the options', IN_MATRIX, async ({ holdfast }) => {
    await holdfast.reset();
    const popup = await holdfast.openPage(holdfast.address('popup.html'));
    const opened = await holdfast.nextPage();
    await closeBy(popup.getByRole('button', { name: 'Your record' }));
    await expect(await opened()).toHaveURL(holdfast.address('record.html'));
    const options = await holdfast.openPage(holdfast.address('options.html'));
    await options.getByRole('link', { name: 'See your record' }).click();
    await expect(options).toHaveURL(holdfast.address('record.html'));
  });

  test('asks the network for nothing', IN_MATRIX, async ({ holdfast }) => {
    const page = await recordOf(holdfast, YEAR);
    holdfast.web.forget();
    await page.reload();
    await expect(page.locator('.chart .drawing svg')).toHaveCount(7);
    await page.getByRole('button', { name: 'A card to keep' }).click();
    // Firefox asks its maker for what it needs itself.
    const asked = holdfast.web.requests.filter((url) => !url.includes('.mozilla.'));
    expect(asked).toEqual([]);
  });
});
