import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendErrand, serveErrands } from '../../../../src/platform/calls/errand.ts';
import { useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const settle = () => new Promise((done) => setTimeout(done, 20));

it('what is done elsewhere is answered, and leaves nothing behind', async () => {
  const run = vi.fn(async () => {});
  serveErrands(run);
  expect(await sendErrand('/record.html')).toBe(true);
  expect(run.mock.calls).toEqual([['/record.html']]);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

it('what fails there is answered, is not tried again, and leaves nothing behind', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  // Were it tried again, that would never end.
  const run = vi.fn(() =>
    run.mock.calls.length > 1 ? Promise.resolve() : Promise.reject(new Error('no window')),
  );
  serveErrands(run);
  expect(await sendErrand('rings')).toBe(false);
  await settle();
  expect(run).toHaveBeenCalledOnce();
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

it.each<[string, 'session' | 'local', Record<string, unknown>]>([
  ['text that is no errand', 'session', { 'errand:1': 'a song' }],
  ['what is no text', 'session', { 'errand:1': { page: '/record.html' } }],
  ['what has another name', 'session', { latest: 'rings' }],
  ['what is on the disk', 'local', { 'errand:1': 'rings' }],
] as const)('is not done: %s', async (_, area, items) => {
  const run = vi.fn(async () => {});
  serveErrands(run);
  await fakeBrowser.storage[area].set(items);
  await settle();
  expect(run).not.toHaveBeenCalled();
});

it('where nobody does it in time it is taken back', async () => {
  vi.useFakeTimers();
  const sent = sendErrand('rings');
  await vi.advanceTimersByTimeAsync(3000);
  expect(await sent).toBe(false);
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  vi.useRealTimers();
});
