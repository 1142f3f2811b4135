import { afterEach, expect, it, vi } from 'vitest';
import { watchWriting } from '../../../content/guard/being-written.ts';

afterEach(() => vi.restoreAllMocks());

/** A document in this state, and the end of the guard's patience with it. */
function pageIn(readyState: DocumentReadyState) {
  const [patience, guard] = [new AbortController(), new AbortController()];
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
  const page = Object.assign(new EventTarget(), { readyState });
  const onWritten = vi.fn();
  const isBeingWritten = watchWriting(page as unknown as Document, onWritten, guard.signal);
  const loseHope = async () => {
    patience.abort();
    await new Promise((done) => setTimeout(done));
  };
  return { page, guard, onWritten, isBeingWritten, loseHope };
}

it('a page that is written without an end is judged after a while', async () => {
  const { isBeingWritten, loseHope, onWritten } = pageIn('loading');
  expect(isBeingWritten()).toBe(true);
  await loseHope();
  expect(isBeingWritten()).toBe(false);
  expect(onWritten).toHaveBeenCalledOnce();
});

it('one that wrote itself anew, and took the listener away with that, is judged all the same', async () => {
  const { loseHope, onWritten } = pageIn('complete');
  await loseHope();
  expect(onWritten).toHaveBeenCalledOnce();
});

it('nothing is judged for a guard that is gone', async () => {
  const { page, guard, loseHope, onWritten } = pageIn('loading');
  guard.abort();
  page.dispatchEvent(new Event('readystatechange'));
  await loseHope();
  expect(onWritten).not.toHaveBeenCalled();
});
