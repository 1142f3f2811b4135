import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Letter } from '../../../src/log/letter.ts';
import { allLetters, allTallies, allUrges, latestUrges } from '../../../src/log/read.ts';
import { recordAll, recordUrges } from '../../../src/log/record.ts';
import { removeDay, removeHistory } from '../../../src/log/remove.ts';
import type { TallyMonth } from '../../../src/log/tally.ts';
import type { Urge } from '../../../src/log/urge.ts';
import { urgeOf } from '../samples.ts';
import { useFreshLog } from './fresh-log.ts';
import { talliesOf } from './tallies-of.ts';

const log = useFreshLog();
const [first, second] = [urgeOf({ id: '1' }), urgeOf({ id: '2', outcome: 'continued' })];
const letter: Letter = { id: 'l', moment: 1, savedAt: 1, contactId: 'robin', text: 'I …' };

/** Puts something into the log that no version of Holdfast writes. */
const damage = (store: 'urges' | 'tallies' | 'letters', record: object) =>
  log().put(store, record as never);
const damagedUrge = { ...first, day: 'yesterday' };
const damagedLetter = { ...letter, text: null };
const MONTH = { month: '2026-11', contactId: 'robin' };

it('reads what is left beside records that are damaged', async () => {
  await recordAll(log(), [first, second], [letter]);
  await damage('urges', damagedUrge);
  await damage('letters', { ...damagedLetter, id: 'other' });
  expect(await allUrges(log())).toEqual([second]);
  expect(await latestUrges(log(), 9)).toEqual([second]);
  expect(await allLetters(log())).toEqual([letter]);
  expect(await log().get('urges', '1')).toEqual(damagedUrge);
});

it.each<[string, object]>([
  ['no days', MONTH],
  ['days that are none', { ...MONTH, days: { today: { 'held chat': 1 } } }],
  ['outcomes that are none', { ...MONTH, days: { '2026-11-23': { 'won chat': 1 } } }],
  ['counts that are none', { ...MONTH, days: { '2026-11-23': { 'held chat': -1 } } }],
])('counts the tallies anew where they have %s', async (_, record) => {
  await recordUrges(log(), [first, second]);
  await damage('tallies', record);
  expect(await allTallies(log())).toEqual(talliesOf([first, second]));
  expect((await log().getAll('tallies')) as TallyMonth[]).toHaveLength(1);
});

it('goes on counting after it met damaged tallies', async () => {
  await recordUrges(log(), [first]);
  await damage('tallies', MONTH);
  await recordUrges(log(), [second]);
  expect(await allTallies(log())).toEqual(talliesOf([first, second]));
});

it('writes an urge over its damaged record, and counts it once', async () => {
  await recordAll(log(), [first, second], [letter]);
  await damage('urges', damagedUrge);
  await damage('letters', damagedLetter);
  const again: Urge = { ...first, revision: 0 };
  await recordAll(log(), [again], [letter]);
  expect(await allUrges(log())).toEqual([again, second]);
  expect(await allLetters(log())).toEqual([letter]);
  expect(await allTallies(log())).toEqual(talliesOf([again, second]));
});

it.each([
  ['a day', () => removeDay(log(), first.day)],
  ['a history', () => removeHistory(log(), first.contactId)],
])('takes %s out of a damaged log', async (_, remove) => {
  const other = urgeOf({
    id: '3',
    contactId: 'sam',
    moment: first.moment - 9e7,
    day: '2026-11-22',
  });
  await recordUrges(log(), [first, second, other]);
  await damage('urges', { id: '4', moment: first.moment });
  await damage('tallies', MONTH);
  await remove();
  expect(await allUrges(log())).toEqual([other]);
  expect(await allTallies(log())).toEqual(talliesOf([other]));
});
