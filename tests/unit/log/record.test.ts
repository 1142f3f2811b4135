import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { SURFACES } from '../../../src/contacts/sighting.ts';
import { allLetters, allTallies, allUrges, latestUrges } from '../../../src/log/read.ts';
import { correctInLog, recordLetters, recordUrges } from '../../../src/log/record.ts';
import type { Tally } from '../../../src/log/tally.ts';
import type { Urge } from '../../../src/log/urge.ts';
import { OUTCOMES } from '../../../src/policy/outcome.ts';
import { chance, urgeOf } from '../samples.ts';
import { useFreshLog } from './fresh-log.ts';

const log = useFreshLog();
const record = (...urges: Urge[]) => recordUrges(log(), urges);

/** The tallies as they have to be: counted from the urges themselves. */
function recount(urges: readonly Urge[]): Tally[] {
  const byDay = new Map<string, Record<string, number>>();
  for (const { day, contactId, outcome, surface } of urges) {
    const counts = byDay.get(`${day} ${contactId}`) ?? {};
    counts[`${outcome} ${surface}`] = (counts[`${outcome} ${surface}`] ?? 0) + 1;
    byDay.set(`${day} ${contactId}`, counts);
  }
  return [...byDay].map(([key, counts]) => {
    const [day = '', contactId = ''] = key.split(' ');
    return { day, contactId, counts };
  });
}

const inOrder = (tallies: readonly Tally[]) =>
  tallies
    .filter(({ counts }) => Object.keys(counts).length > 0)
    .sort((a, b) => (`${a.day} ${a.contactId}` < `${b.day} ${b.contactId}` ? -1 : 1));

describe('recordUrges', () => {
  it('writes an urge and counts it', async () => {
    await record(urgeOf());
    expect(await allUrges(log())).toEqual([urgeOf()]);
    expect(await allTallies(log())).toEqual([
      { day: '2026-11-23', contactId: 'robin', counts: { 'held profile': 1 } },
    ]);
  });

  it.each([
    ['in two goes', async () => [await record(urgeOf()), await record(urgeOf())]],
    ['in one go', async () => record(urgeOf(), urgeOf())],
  ])('makes one record of one that is written twice %s', async (_, writeTwice) => {
    await writeTwice();
    expect(await allUrges(log())).toEqual([urgeOf()]);
    expect(await allTallies(log())).toEqual(recount([urgeOf()]));
  });

  it.each([
    ['after', [urgeOf(), urgeOf({ revision: 2, outcome: 'continued' })]],
    ['before', [urgeOf({ revision: 2, outcome: 'continued' }), urgeOf()]],
  ])('takes the higher revision, if it comes %s the lower one', async (_, urges) => {
    for (const urge of urges) await record(urge);
    const expected = urgeOf({ revision: 2, outcome: 'continued' });
    expect(await allUrges(log())).toEqual([expected]);
    expect(inOrder(await allTallies(log()))).toEqual(recount([expected]));
  });

  it('keeps the first of two with the same revision', async () => {
    await record(urgeOf({ revision: 1, words: 'first' }));
    await record(urgeOf({ revision: 1, words: 'second' }));
    expect((await allUrges(log()))[0]?.words).toBe('first');
  });

  it('takes the later of two at the end of their kind’s revisions', async () => {
    for (const feeling of ['sad', 'angry']) await record(urgeOf({ revision: 9, feeling }));
    expect((await allUrges(log()))[0]?.feeling).toBe('angry');
    // Of corrections none is the last.
    for (const note of ['first', 'second']) await record(urgeOf({ revision: 39, note }));
    expect((await allUrges(log()))[0]?.note).toBe('first');
  });

  it('keeps a note that was written while the pause was up', async () => {
    await record(urgeOf({ note: 'it was late' }), urgeOf({ revision: 20, outcome: 'continued' }));
    expect(await allUrges(log())).toEqual([
      urgeOf({ note: 'it was late', revision: 20, outcome: 'continued' }),
    ]);
    await record(urgeOf({ revision: 30 }));
    expect((await allUrges(log()))[0]?.note).toBe('');
  });

  it('writes all or none', async () => {
    const broken = { ...urgeOf({ id: 'urge-2' }), words: () => 'a function cannot be stored' };
    await expect(record(urgeOf(), broken as unknown as Urge)).rejects.toThrow();
    expect(await allUrges(log())).toEqual([]);
    expect(await allTallies(log())).toEqual([]);
  });

  it('keeps the tallies equal to a recount, whatever comes in whatever order', async () => {
    const { below, oneOf } = chance(1);
    const latest = new Map<string, Urge>();
    for (let round = 0; round < 60; round++) {
      const batch = Array.from({ length: below(6) }, () =>
        urgeOf({
          id: `urge-${below(40)}`,
          day: `2026-11-2${below(4)}`,
          contactId: oneOf(['robin', 'sam']),
          outcome: oneOf(OUTCOMES),
          surface: oneOf(SURFACES),
          revision: below(4),
        }),
      );
      for (const urge of batch) {
        const before = latest.get(urge.id);
        if (!before || before.revision < urge.revision) latest.set(urge.id, urge);
      }
      await record(...batch);
      const urges = await allUrges(log());
      expect(new Map(urges.map((urge) => [urge.id, urge]))).toEqual(latest);
      expect(inOrder(await allTallies(log()))).toEqual(inOrder(recount(urges)));
    }
    expect(latest.size).toBeGreaterThan(30);
  });
});

describe('putting right', () => {
  it('is done to the urge as it stands, and counted', async () => {
    await record(urgeOf({ feeling: 'lonely', revision: 1 }));
    const done = await correctInLog(log(), urgeOf().id, (now) => ({
      ...now,
      outcome: 'continued',
      revision: 30,
    }));
    const before = urgeOf({ feeling: 'lonely', revision: 1 });
    const after = { ...before, outcome: 'continued', revision: 30 } as const;
    expect(done).toEqual({ before, after });
    expect(await allUrges(log())).toEqual([after]);
    expect(inOrder(await allTallies(log()))).toEqual(recount([after]));
  });

  it('makes nothing anew that is gone', async () => {
    expect(await correctInLog(log(), 'gone', (now) => now)).toBeUndefined();
    expect(await allUrges(log())).toEqual([]);
  });
});

describe('reading the log', () => {
  const at = (moment: number) => urgeOf({ id: `urge-${moment}`, moment });
  const moments = (urges: readonly Urge[]) => urges.map(({ moment }) => moment);

  it('gives all urges, the earliest first', async () => {
    await record(at(3), at(1), at(2));
    expect(moments(await allUrges(log()))).toEqual([1, 2, 3]);
  });

  it.each([
    [2, [3, 4]],
    [4, [1, 2, 3, 4]],
    [9, [1, 2, 3, 4]],
    [0, []],
  ])('gives the latest %i, the latest last', async (count, expected) => {
    await record(at(3), at(1), at(4), at(2));
    const actual = await latestUrges(log(), count);
    expect(moments(actual)).toEqual(expected);
  });

  it('gives nothing of an empty log', async () => {
    expect(await allUrges(log())).toEqual([]);
    expect(await latestUrges(log(), 5)).toEqual([]);
  });
});

it('a letter that was erased stays so, in whichever order its states come', async () => {
  const state = (savedAt: number, text: string) => ({
    ...{ id: 'l', moment: 1, contactId: 'robin' },
    savedAt,
    text,
  });
  await recordLetters(log(), [state(4, ''), state(3, 'Dear R.'), state(2, 'Dear')]);
  expect(await allLetters(log())).toEqual([]);
  await recordLetters(log(), [state(6, 'Dear you.'), state(5, 'D')]);
  expect(await allLetters(log())).toEqual([state(6, 'Dear you.')]);
});
