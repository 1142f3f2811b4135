import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { beforeEachFrame } from '../../../content/pause/each-frame.ts';

/** Frames and tasks that come when the test says so. */
const frames = new Map<number, () => void>();
let task: (() => void) | undefined;
beforeEach(() => {
  frames.clear();
  vi.useFakeTimers({ toFake: ['performance'] });
  let id = 0;
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.set(++id, call) && id);
  vi.stubGlobal('cancelAnimationFrame', (one: number) => frames.delete(one));
  vi.stubGlobal('scheduler', {
    postTask: async (call: () => void) => {
      task = call;
    },
  });
});
afterEach(() => vi.useRealTimers());

const frame = () => {
  const due = [...frames.values()];
  frames.clear();
  for (const call of due) call();
};
const look = (inMs: number) => {
  vi.advanceTimersByTime(inMs);
  task?.();
};
const start = () => {
  const ended = new AbortController();
  const call = vi.fn();
  beforeEachFrame(new EventTarget(), call, ended.signal);
  call.mockClear();
  return { call, ended };
};

it('is called once in each frame', () => {
  const { call } = start();
  for (let count = 0; count < 3; count++) {
    frame();
    look(10);
  }
  expect(call).toHaveBeenCalledTimes(3);
  expect(frames.size).toBe(1);
});

it('is called in place of frames that a page calls off, and in frames again afterwards', () => {
  const { call } = start();
  for (let count = 0; count < 3; count++) {
    frames.clear();
    look(30);
  }
  expect(call).toHaveBeenCalledTimes(3);
  frame();
  expect(call).toHaveBeenCalledTimes(4);
});

it('is not called once it has ended', () => {
  const { call, ended } = start();
  ended.abort();
  frame();
  look(100);
  expect(call).not.toHaveBeenCalled();
  expect(frames.size).toBe(0);
});
