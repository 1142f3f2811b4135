import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Asker, Rank } from '../../../../src/platform/calls/asker.ts';
import type { WorkerCalls } from '../../../../src/platform/calls/call-worker.ts';
import { serveCalls } from '../../../../src/platform/calls/serve-calls.ts';
import { urgeOf } from '../../samples.ts';
import { useFreshBrowser } from '../fresh-browser.ts';
import { send } from '../send.ts';
import { FROM_OURS, FROM_TAB, SENDERS } from './senders.ts';

useFreshBrowser();

const ENTRY = { is: 'urge', urge: urgeOf({ ring: 'page' }) };
const POINTED = { name: 'Robin', place: { path: '/talk/*', selector: 'main h2' } };

/** What each call may be, by whom it may be asked, and what it may not be. */
const CALLS: {
  readonly [Name in keyof WorkerCalls]: {
    readonly by: readonly Rank[];
    readonly good: Parameters<WorkerCalls[Name]>;
    readonly bad: readonly unknown[];
  };
} = {
  letThrough: { by: ['page'], good: [null], bad: [[], [7], [null, null]] },
  isAwake: { by: ['own'], good: [], bad: [[true]] },
  keep: { by: ['page', 'own'], good: [{ 'outbox:1': ENTRY }], bad: [[], [{ contacts: [] }], [7]] },
  mark: { by: ['page'], good: ['lost'], bad: [['early'], [], ['lost', 'instagram']] },
  pointed: {
    by: ['page'],
    good: [POINTED],
    bad: [[], [{ ...POINTED, place: { ...POINTED.place, path: 'talk' } }]],
  },
  pauseInstead: {
    by: ['page'],
    good: ['https://www.instagram.com/robin.vale/'],
    bad: [[], [7], ['javascript:alert(1)'], ['chrome-extension://abc/options.html']],
  },
  readable: { by: ['page'], good: [], bad: [['instagram']] },
  tools: { by: ['page'], good: [], bad: [[7]] },
  silence: { by: ['page'], good: [true], bad: [['yes'], [], undefined] },
};
const NAMES = Object.keys(CALLS) as (keyof WorkerCalls)[];
const SENDER: Record<Rank, object> = { page: FROM_TAB, own: FROM_OURS };

const handle = vi.fn<(name: string, asker: Asker, ...given: unknown[]) => Promise<unknown>>();
beforeEach(() => {
  handle.mockReset().mockResolvedValue('done');
  serveCalls(
    Object.fromEntries(
      NAMES.map((name) => [
        name,
        (asker: Asker, ...given: unknown[]) => handle(name, asker, ...given),
      ]),
    ) as never,
  );
});

describe.each(NAMES)('%s', (call) => {
  const { by, good, bad } = CALLS[call];

  it.each(Object.entries(SENDERS))('from %s', async (_, [sender, asker]) => {
    const mayAsk = asker !== undefined && by.includes(asker.rank);
    expect(await send({ call, with: good }, sender)).toEqual({
      kept: mayAsk,
      answer: mayAsk ? 'done' : undefined,
    });
    expect(handle.mock.calls).toEqual(mayAsk ? [[call, asker, ...good]] : []);
  });

  it('is refused in other words than its own, whoever asks', async () => {
    for (const rank of by)
      for (const words of bad)
        expect((await send({ call, with: words }, SENDER[rank])).kept, `${words}`).toBe(false);
    expect(handle).not.toHaveBeenCalled();
  });
});

it('keeps of a page only what was met in one', async () => {
  const entry = { is: 'urge', urge: urgeOf({ ring: 'network' }) };
  const message = { call: 'keep', with: [{ 'outbox:1': entry }] };
  expect((await send(message, FROM_TAB)).kept).toBe(false);
  expect((await send(message, FROM_OURS)).kept).toBe(true);
});

it('answers also when the handler failed, so that nobody waits for ever, and notes it', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  handle.mockRejectedValue(new Error('no'));
  expect(await send({ call: 'letThrough', with: ['x'] }, FROM_TAB)).toEqual({
    kept: true,
    answer: undefined,
  });
  // A tab may be gone by then.
  await send({ call: 'tools', with: [] }, FROM_TAB);
  expect(said.mock.calls).toEqual([['Holdfast: letThrough: Error']]);
});

it.each([
  [{ call: 'delete', with: [] }],
  [{ call: 'toString', with: [] }],
  ['look'],
  [null],
  [{ with: [true] }],
])('does not answer what is no call: %j', async (message) => {
  for (const sender of [FROM_TAB, FROM_OURS])
    expect(await send(message, sender)).toEqual({ kept: false, answer: undefined });
});
