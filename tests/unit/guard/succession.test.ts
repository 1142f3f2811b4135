// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { standBy, takeOver } from '../../../content/guard/succession.ts';
import { keep } from '../../../src/platform/keep.ts';

/** The update takes longer than the old guard waits for it. */
vi.mock('../../../content/guard/delay.ts', () => ({ delay: () => Promise.resolve() }));

it('what an old guard keeps comes to one that is long in coming', async () => {
  const ended = new AbortController();
  const pausing = { isUp: false, whenFree: async () => {}, noteOther: () => {}, pause: () => {} };
  standBy(window, 'sign', ended.signal, { pausing, go: () => ended.abort() });
  vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
  await keep({ urge: 1 });
  await vi.waitFor(() => expect(ended.signal.aborted).toBe(true));
  const onLeft = vi.fn();
  takeOver(window, 'sign', new AbortController().signal, onLeft);
  expect(onLeft).toHaveBeenCalledWith({ isUp: false, items: { urge: 1 } });
});
