import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { callWorker } from '../../../../src/platform/calls/call-worker.ts';
import { serveCalls } from '../../../../src/platform/calls/serve-calls.ts';
import { useFreshBrowser } from '../fresh-browser.ts';
import { send } from '../send.ts';
import { FROM_TAB } from './senders.ts';

useFreshBrowser();

it('asks in the words that are served', async () => {
  const silence = vi.fn().mockResolvedValue(true);
  serveCalls({ silence } as never);
  const asked = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(true as never);
  expect(await callWorker('silence', true)).toBe(true);
  await send(asked.mock.calls[0]?.[0], FROM_TAB);
  expect(silence).toHaveBeenCalledWith(expect.objectContaining({ tabId: 7 }), true);
});

it('rejects when there is nobody to ask', async () => {
  await expect(callWorker('letThrough', null)).rejects.toThrow();
});
