import { describe, expect, it, vi } from 'vitest';
import { type OutboxEntry, outboxKey } from '../../../../src/log/outbox.ts';
import type { Urge } from '../../../../src/log/urge.ts';
import { startRecord } from '../../../../src/platform/record/urge-record.ts';
import { readFacts } from '../../../../src/platform/stored.ts';
import { urgeOf } from '../../samples.ts';
import { stored, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const HELD = { outcome: 'held', words: '' } as const;
const keyOf = (urge: Urge) => outboxKey({ is: 'urge', urge });
const handedOver = async () =>
  Object.values(await stored()).flatMap((one) =>
    (one as Partial<OutboxEntry>).is === 'urge' ? [(one as { urge: Urge }).urge] : [],
  );

describe('the record of a pause that is loaded anew', () => {
  const told = urgeOf({ feeling: 'lonely', revision: 1 });

  it('is written on under the same id, with what was told', async () => {
    const record = startRecord(told, { latest: undefined }, { isAgain: true, note() {} });
    record.tell({ strength: 4 });
    await record.close(HELD);
    const written = await handedOver();
    expect(written.map(({ id }) => id)).toEqual([told.id, told.id]);
    expect(written.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual([2, 10]);
    const [last] = written.filter(({ revision }) => revision === 10);
    expect(last).toMatchObject({ feeling: 'lonely', strength: 4, day: told.day });
  });

  it('stands for no attempt that begins now', async () => {
    const latest = urgeOf({ id: 'urge-2', moment: told.moment + 1000 });
    const record = startRecord(told, { latest }, { isAgain: true, note() {} });
    await record.close(HELD);
    expect(Object.keys(await stored())).toEqual([keyOf({ ...told, revision: 10 })]);
  });

  it('is not written anew by itself: it may have been deleted', async () => {
    startRecord(told, { latest: undefined }, { isAgain: true, note() {} });
    await new Promise((done) => setTimeout(done));
    expect(await stored()).toEqual({});
  });
});

it('tells of the urge that stands for the attempt, and of each thing told', async () => {
  const noted: Urge[] = [];
  const latest = urgeOf({ id: 'the first tab’s' });
  const record = startRecord(
    urgeOf(),
    { latest },
    { isAgain: false, note: (urge) => noted.push(urge) },
  );
  record.tell({ feeling: 'lonely' });
  await record.close(HELD);
  expect(noted).toEqual([latest, { ...latest, feeling: 'lonely', revision: 1 }]);
});

it('goes on from how it ended where the same attempt is made at once', async () => {
  const moment = urgeOf().moment;
  const first = startRecord(urgeOf({ moment }), { latest: undefined });
  first.tell({ feeling: 'lonely', strength: 5 });
  await first.close(HELD);
  await vi.waitFor(async () => expect((await readFacts()).latest).toMatchObject({ revision: 10 }));

  const again = urgeOf({ id: 'urge-2', moment: moment + 2500 });
  const second = startRecord(again, await readFacts());
  second.tell({ strength: 2 });
  await second.close({ outcome: 'continued', words: 'to say it' });
  const written = (await handedOver()).toSorted((a, b) => a.revision - b.revision);
  expect(new Set(written.map(({ id }) => id))).toEqual(new Set(['urge-1']));
  expect(written.map(({ revision }) => revision)).toEqual([0, 1, 10, 11, 20]);
  expect(written.at(-1)).toMatchObject({ feeling: 'lonely', strength: 2, words: 'to say it' });
});

it('leaves the latest urge as it is where another was opened meanwhile', async () => {
  const first = startRecord(urgeOf(), { latest: undefined });
  const other = urgeOf({ id: 'urge-2', surface: 'chat' });
  await startRecord(other, await readFacts()).tell({});
  await vi.waitFor(async () => expect((await readFacts()).latest).toMatchObject({ id: 'urge-2' }));
  await first.close(HELD);
  await new Promise((done) => setTimeout(done, 20));
  expect((await readFacts()).latest).toMatchObject({ id: 'urge-2' });
});

it('leaves the latest urge as it is where another tab has said more of it', async () => {
  const [first, second] = [
    startRecord(urgeOf(), { latest: undefined }),
    startRecord(urgeOf(), { latest: urgeOf() }),
  ];
  await first.close({ outcome: 'continued', words: 'to say it' });
  await vi.waitFor(async () => expect((await readFacts()).latest).toMatchObject({ revision: 20 }));
  await second.close(HELD);
  await new Promise((done) => setTimeout(done, 20));
  expect((await readFacts()).latest).toMatchObject({ revision: 20 });
});
