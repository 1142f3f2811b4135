import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SURFACES } from '../../../src/contacts/sighting.ts';
import { dayAt } from '../../../src/days/day.ts';
import { correctionBack, correctUrge } from '../../../src/log/correct-urge.ts';
import { withLog } from '../../../src/log/database.ts';
import { allTallies, allUrges } from '../../../src/log/read.ts';
import { correctInLog, putBack, recordAll, recordUrges } from '../../../src/log/record.ts';
import { removeDay, removeHistory } from '../../../src/log/remove.ts';
import type { Tally } from '../../../src/log/tally.ts';
import type { Urge } from '../../../src/log/urge.ts';
import { OUTCOMES } from '../../../src/policy/outcome.ts';
import { keyOf } from '../../../src/same.ts';
import { lived } from '../days/zones.ts';
import { holds } from '../holds.ts';
import { urgeOf } from '../samples.ts';
import { talliesOf } from './tallies-of.ts';

const contactId = fc.constantFrom('robin', 'sam', '__proto__');

const urge: fc.Arbitrary<Urge> = fc
  .record({
    at: lived,
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    contactId,
    outcome: fc.constantFrom(...OUTCOMES),
    surface: fc.constantFrom(...SURFACES),
    revision: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ at, ...rest }) => urgeOf({ ...at, day: dayAt(at.moment, at.zone), ...rest }));

/** What may happen to a log. */
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ is: fc.constant('record' as const), urges: fc.array(urge) }),
  },
  fc.record({ is: fc.constant('twice' as const), urges: fc.array(urge, { maxLength: 3 }) }),
  fc.record({ is: fc.constant('put back' as const), urges: fc.array(urge, { maxLength: 3 }) }),
  fc.record({ is: fc.constant('correct' as const), outcome: fc.constantFrom(...OUTCOMES) }),
  fc.record({ is: fc.constant('correct back' as const) }),
  fc.record({ is: fc.constant('remove day' as const) }),
  fc.record({ is: fc.constant('remove history' as const), contactId }),
);

const sorted = (tallies: readonly Tally[]) => tallies.map(keyOf).sort();

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const take = (one: Step) =>
  withLog(async (log) => {
    const [first] = await allUrges(log);
    if (one.is === 'record') return recordUrges(log, one.urges);
    if (one.is === 'remove history') return removeHistory(log, one.contactId);
    if (one.is === 'twice') return recordUrges(log, [...one.urges, ...one.urges]);
    if (one.is === 'put back') return putBack(log, await recordAll(log, one.urges, []));
    if (!first) return;
    if (one.is === 'remove day') return removeDay(log, first.day);
    const { outcome } = one.is === 'correct' ? one : first;
    const changed = { outcome, note: 'later' };
    const done = await correctInLog(log, first.id, (now) => correctUrge(now, changed));
    if (!done || one.is === 'correct') return;
    const back = correctionBack(done.before, changed);
    await correctInLog(log, first.id, (now) => correctUrge(now, back));
  });

it('tallies kept urge by urge are those counted anew, whatever happened to the log', () =>
  holds(
    'tallies kept and rebuilt',
    fc.array(step, { maxLength: 6 }),
    async (steps) => {
      globalThis.indexedDB = new IDBFactory();
      for (const one of steps) await take(one);
      const { urges, tallies } = await withLog(async (log) => ({
        urges: await allUrges(log),
        tallies: await allTallies(log),
      }));
      expect(sorted(tallies)).toEqual(sorted(talliesOf(urges)));
    },
    150,
  ));

it('a log is the same in whatever order its records come, also when they come twice', () =>
  holds(
    'records in any order',
    fc
      .uniqueArray(urge, { maxLength: 8, selector: ({ id, revision }) => `${id} ${revision}` })
      .chain((urges) =>
        fc.tuple(
          fc.constant(urges),
          fc.shuffledSubarray([...urges, ...urges], { minLength: urges.length * 2 }),
        ),
      ),
    async ([urges, mixed]) => {
      const after = async (all: readonly Urge[]) => {
        globalThis.indexedDB = new IDBFactory();
        return withLog(async (log) => {
          for (const one of all) await recordUrges(log, [one]);
          const tallies = await allTallies(log);
          return { urges: (await allUrges(log)).map(keyOf).sort(), tallies: sorted(tallies) };
        });
      };
      expect(await after(mixed)).toEqual(await after(urges));
    },
    100,
  ));
