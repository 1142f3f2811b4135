import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { askForTools } from '../../../content/pause/ask-for-tools.ts';

afterEach(() => void vi.restoreAllMocks());

const worker = () => vi.spyOn(browser.runtime, 'sendMessage');

test('a worker that loads them is asked once', async () => {
  const asked = worker().mockResolvedValue(undefined);
  await askForTools();
  expect(asked.mock.calls).toEqual([[{ call: 'tools', with: [] }]]);
});

test('one that ended over it is asked again', async () => {
  const asked = worker()
    .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
    .mockResolvedValueOnce(undefined);
  await askForTools();
  expect(asked).toHaveBeenCalledTimes(2);
});

test('where there is none, nobody is asked for ever, and nothing fails', async () => {
  const asked = worker().mockRejectedValue(new Error('Extension context invalidated.'));
  await expect(askForTools()).resolves.toBeUndefined();
  expect(asked).toHaveBeenCalledTimes(2);
});
