import { afterEach, expect, it, vi } from 'vitest';
import { watchLoading } from '../../../content/guard/still-loading.ts';

afterEach(() => vi.restoreAllMocks());

/** A document in this state, and the end of the guard's patience with it. */
function pageIn(readyState: DocumentReadyState) {
  const [patience, guard] = [new AbortController(), new AbortController()];
  vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
  const page = Object.assign(new EventTarget(), { readyState });
  const onLoaded = vi.fn();
  const isLoading = watchLoading(page as unknown as Document, onLoaded, guard.signal);
  const loseHope = async () => {
    patience.abort();
    await new Promise((done) => setTimeout(done));
  };
  return { page, guard, onLoaded, isLoading, loseHope };
}

it('a page that is written without an end is judged after a while', async () => {
  const { isLoading, loseHope, onLoaded } = pageIn('loading');
  expect(isLoading()).toBe(true);
  await loseHope();
  expect(isLoading()).toBe(false);
  expect(onLoaded).toHaveBeenCalledOnce();
});

it('one of which no listener tells that it is whole is judged all the same', async () => {
  const { loseHope, onLoaded } = pageIn('complete');
  await loseHope();
  expect(onLoaded).toHaveBeenCalledOnce();
});

it('nothing is judged for a guard that is gone', async () => {
  const { page, guard, loseHope, onLoaded } = pageIn('loading');
  guard.abort();
  page.dispatchEvent(new Event('readystatechange'));
  await loseHope();
  expect(onLoaded).not.toHaveBeenCalled();
});
