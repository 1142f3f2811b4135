// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { startInheriting } from '../../../content/guard/inherit.ts';
import type { Judge } from '../../../content/guard/judge.ts';
import type { Pausing } from '../../../content/guard/pausing.ts';

/** A guard in this window, of an installation of the test's own, with its pause up until `answer`. */
function guard(countersign: string, { isUp = false, isFirst = false } = {}) {
  const ended = new AbortController();
  const answered = Promise.withResolvers<void>();
  let isOwnUp = isUp;
  let isOtherUp = false;
  const noteOther = vi.fn((now: boolean) => {
    isOtherUp = now;
  });
  const pausing: Pausing = {
    get isUp() {
      return isOwnUp || isOtherUp;
    },
    get isOwnUp() {
      return isOwnUp;
    },
    untilAnswered: () => (isOwnUp ? answered.promise : Promise.resolve()),
    noteOther,
    pause: () => {},
  };
  const judge = { facts: { countersign }, grant: () => {} } as unknown as Judge;
  const onLeft = vi.fn();
  const parts = { judge, pausing, isFirst, go: () => ended.abort() };
  startInheriting(window, parts, ended.signal, onLeft)();
  return {
    noteOther,
    onLeft,
    ended: ended.signal,
    answer() {
      isOwnUp = false;
      answered.resolve();
    },
  };
}

it('a guard does not hear what it leaves itself', async () => {
  const old = guard('two', { isUp: true });
  const next = guard('two');
  expect(next.noteOther.mock.calls).toEqual([[true]]);
  old.answer();
  await vi.waitFor(() => expect(old.ended.aborted).toBe(true), 5000);
  expect(next.noteOther.mock.calls).toEqual([[true], [false]]);
  expect(next.onLeft).toHaveBeenCalledTimes(2);
  expect(old.onLeft).not.toHaveBeenCalled();
});

it('a third one hears of the pause that the first has up still', async () => {
  const first = guard('three', { isUp: true });
  const second = guard('three');
  const third = guard('three');
  await vi.waitFor(() => expect(second.ended.aborted).toBe(true), 5000);
  expect(third.noteOther).toHaveBeenLastCalledWith(true);
  first.answer();
  await vi.waitFor(() => expect(first.ended.aborted).toBe(true), 5000);
  expect(third.noteOther).toHaveBeenLastCalledWith(false);
});

it('one that came before anything of the page asks for no other, and stands by all the same', () => {
  const asked = vi.spyOn(window, 'dispatchEvent');
  const first = guard('four', { isUp: true, isFirst: true });
  expect(asked).not.toHaveBeenCalled();
  const next = guard('four');
  expect(next.noteOther.mock.calls).toEqual([[true]]);
  first.answer();
});

it('hears its successor by the sign that is there after all was deleted', async () => {
  const ended = new AbortController();
  const pausing = {
    isUp: false,
    isOwnUp: false,
    untilAnswered: async () => {},
    noteOther: () => {},
  };
  const judge = { facts: { countersign: 'before' }, grant: () => {} };
  const parts = { judge, pausing, isFirst: false, go: () => ended.abort() };
  const inherit = startInheriting(window, parts as never, ended.signal, () => {});
  inherit();
  judge.facts = { countersign: 'after' };
  inherit();
  guard('after');
  await vi.waitFor(() => expect(ended.signal.aborted).toBe(true), 5000);
});
