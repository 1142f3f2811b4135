// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { standBy, takeOver } from '../../../content/guard/succession.ts';
import { newId } from '../../../src/new-id.ts';
import { keep, untilInherited } from '../../../src/platform/record/keep.ts';

const pausing = {
  isUp: false,
  isOwnUp: false,
  untilAnswered: async () => {},
  noteOther: () => {},
  pause: () => {},
};
const self = (countersign: string) => ({ countersign, id: newId() });
const update = () => vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);

it.each<[string, () => Promise<void>]>([
  ['is never answered', () => new Promise(() => {})],
  ['fails', () => new Promise((_, fail) => setTimeout(fail))],
])('what an update interrupts comes to the next guard, where storing it %s', async (_, store) => {
  const ended = new AbortController();
  standBy(window, self('mark'), ended.signal, { pausing, go: () => ended.abort() });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(store);
  const storing = keep({ urge: 2 });
  update();
  const onLeft = vi.fn(async () => true);
  takeOver(window, self('mark'), new AbortController().signal, onLeft);
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
  standBy(window, self('sign'), ended.signal, { pausing, go: () => ended.abort() });
  update();
  await keep({ urge: 1 });
  await vi.waitFor(() => expect(ended.signal.aborted).toBe(true));
  const onLeft = vi.fn(async () => true);
  takeOver(window, self('sign'), new AbortController().signal, onLeft);
  expect(onLeft).toHaveBeenCalledWith({ isUp: false, items: { urge: 1 } });
});

it('what a next guard cannot store either waits for the one after it', async () => {
  const ended = new AbortController();
  standBy(window, self('seal'), ended.signal, { pausing, go: () => ended.abort() });
  // It came, and a second update has left it behind.
  takeOver(window, self('seal'), new AbortController().signal, async () => false);
  update();
  await keep({ urge: 3 });
  const inherited = vi.fn();
  const waiting = untilInherited().then(inherited);
  await new Promise((done) => setTimeout(done, 20));
  expect(inherited).not.toHaveBeenCalled();
  const onLeft = vi.fn(async () => true);
  takeOver(window, self('seal'), new AbortController().signal, onLeft);
  await waiting;
  expect(onLeft).toHaveBeenCalledWith({ isUp: false, items: { urge: 3 } });
});

it('what is stored is told to nobody again', async () => {
  const ended = new AbortController();
  standBy(window, self('token'), ended.signal, { pausing, go: () => ended.abort() });
  update();
  await keep({ urge: 4 });
  const onLeft = vi.fn(async () => true);
  takeOver(window, self('token'), new AbortController().signal, onLeft);
  await vi.waitFor(() => expect(ended.signal.aborted).toBe(true));
  const onLeftLater = vi.fn(async () => true);
  await new Promise((done) => setTimeout(done));
  takeOver(window, self('token'), new AbortController().signal, onLeftLater);
  expect(onLeft).toHaveBeenCalledWith({ isUp: false, items: { urge: 4 } });
  expect(onLeftLater).not.toHaveBeenCalled();
});
