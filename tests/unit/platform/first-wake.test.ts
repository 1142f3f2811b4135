import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { atFirstWake } from '../../../src/platform/first-wake.ts';
import { useFreshBrowser } from './fresh-browser.ts';

useFreshBrowser();

it('begins once for each time the browser starts', async () => {
  const begin = vi.fn(async () => {});
  await atFirstWake(begin);
  await atFirstWake(begin);
  expect(begin).toHaveBeenCalledOnce();
  await fakeBrowser.storage.session.clear();
  await atFirstWake(begin);
  expect(begin).toHaveBeenCalledTimes(2);
});

it('begins again, and is woken for it, where the worker was killed before it had begun', async () => {
  const killed = new Error('killed');
  await expect(atFirstWake(() => Promise.reject(killed))).rejects.toBe(killed);
  expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
  const begin = vi.fn(async () => {});
  await atFirstWake(begin);
  expect(begin).toHaveBeenCalledOnce();
  expect(await fakeBrowser.alarms.getAll()).toEqual([]);
});
