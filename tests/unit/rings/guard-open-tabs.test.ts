import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guardOpenTabs } from '../../../src/rings/guard-open-tabs.ts';
import { madeUp } from '../made-up-site.ts';

const spies = () => ({
  query: vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, {}] as never),
  execute: vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never),
});

it('puts the guard into every tab of the sites, and passes over one that refuses', async () => {
  const { query, execute } = spies();
  execute.mockRejectedValueOnce(new Error('Frame with ID 0 is showing error page'));
  await guardOpenTabs([madeUp]);
  expect(query).toHaveBeenCalledWith({
    url: ['*://*.made-up.example/*', '*://*.mu.example/*'],
  });
  const injected = execute.mock.calls.map(([{ target, files }]) => [target.tabId, files]);
  expect(injected).toEqual([
    [1, ['/sites/made-up.js', '/guard.js']],
    [2, ['/sites/made-up.js', '/guard.js']],
  ]);
});

it('looks for no tab without a site: no pattern would mean every tab', async () => {
  const { query } = spies();
  await guardOpenTabs([]);
  expect(query).not.toHaveBeenCalled();
});
