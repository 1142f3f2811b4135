import { beforeEach, expect, it } from 'vitest';
import { type LogDatabase, openLog, withLog } from '../../../src/log/database.ts';
import { allTallies, allUrges } from '../../../src/log/read.ts';
import { recordUrges } from '../../../src/log/record.ts';
import { removeDay, removeHistory } from '../../../src/log/remove.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';
import { urgeOf } from '../samples.ts';

useFreshBrowser();

const URGES = [
  urgeOf({ id: 'a' }),
  // In Auckland the day began 13 hours before, and in Honolulu it ended 10 hours after that of UTC.
  urgeOf({ id: 'b', moment: Date.UTC(2026, 10, 22, 11, 30), zone: 'Pacific/Auckland' }),
  urgeOf({ id: 'c', moment: Date.UTC(2026, 10, 24, 9, 30), zone: 'Pacific/Honolulu' }),
  urgeOf({ id: 'd', contactId: 'sam' }),
  urgeOf({ id: 'e', moment: Date.UTC(2026, 10, 24, 9), day: '2026-11-24' }),
  urgeOf({ id: 'f', moment: Date.UTC(2026, 11, 1), day: '2026-12-01', contactId: 'sam' }),
];
beforeEach(() => withLog((log) => recordUrges(log, URGES)));

const left = async () => {
  const log = await openLog();
  const urges = (await allUrges(log)).map(({ id }) => id);
  const tallies = (await allTallies(log)).map(({ day, contactId }) => `${day} ${contactId}`);
  log.close();
  return { urges: urges.sort().join(''), tallies: tallies.sort() };
};

it('removeDay takes the day of every contact, wherever the user was', async () => {
  await withLog((log) => removeDay(log, '2026-11-23'));
  expect(await left()).toEqual({ urges: 'ef', tallies: ['2026-11-24 robin', '2026-12-01 sam'] });
});

it('removeHistory takes every day of one contact', async () => {
  await withLog((log) => removeHistory(log, 'sam'));
  expect(await left()).toEqual({
    urges: 'abce',
    tallies: ['2026-11-23 robin', '2026-11-24 robin'],
  });
});

it.each([
  ['a day', (log: LogDatabase) => removeDay(log, '2026-12-01')],
  ['a history', (log: LogDatabase) => removeHistory(log, 'sam')],
])('%s leaves no month behind in which nothing is left', async (_, remove) => {
  await withLog(remove);
  expect(await withLog((log) => log.getAllKeys('tallies'))).not.toContainEqual(['2026-12', 'sam']);
});

it('leaves what stays, and counts that', async () => {
  const stays = ({ id }: { id: string }) => id === 'b';
  await withLog((log) => removeDay(log, '2026-11-23', stays));
  expect((await left()).urges).toBe('bef');
  await withLog((log) => removeHistory(log, 'robin', stays));
  expect(await left()).toEqual({ urges: 'bf', tallies: ['2026-11-23 robin', '2026-12-01 sam'] });
});
