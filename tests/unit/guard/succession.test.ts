// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { standBy, takeOver } from '../../../content/guard/succession.ts';
import { keep } from '../../../src/platform/record/keep.ts';

const pausing = {
  isUp: false,
  isFree: true,
  whenFree: async () => {},
  noteOther: () => {},
  pause: () => {},
};
const onNext = () => {};
const update = () => vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);

it.each<[string, () => Promise<void>]>([
  ['is never answered', () => new Promise(() => {})],
  ['fails', () => new Promise((_, fail) => setTimeout(fail))],
])('what an update interrupts comes to the next guard, where storing it %s', async (_, store) => {
  const ended = new AbortController();
  standBy(window, 'mark', ended.signal, { pausing, go: () => ended.abort(), onNext });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(store);
  const storing = keep({ urge: 2 });
  update();
  const onLeft = vi.fn();
  takeOver(window, 'mark', new AbortController().signal, onLeft);
  await storing;
  expect(onLeft.mock.calls.flat()).toContainEqual({ isUp: false, items: { urge: 2 } });
});

it('what an old guard keeps comes to one that is long in coming', async () => {
  // The update takes longer than the old guard waits for it.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const over = new AbortController();
    queueMicrotask(() => over.abort());
    return over.signal;
  });
  const ended = new AbortController();
  standBy(window, 'sign', ended.signal, { pausing, go: () => ended.abort(), onNext });
  update();
  await keep({ urge: 1 });
  await vi.waitFor(() => expect(ended.signal.aborted).toBe(true));
  const onLeft = vi.fn();
  takeOver(window, 'sign', new AbortController().signal, onLeft);
  expect(onLeft).toHaveBeenCalledWith({ isUp: false, items: { urge: 1 } });
});
