import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { begin, beginPrivately } from '../../../entrypoints/background/begin.ts';
import * as upkeep from '../../../entrypoints/background/upkeep.ts';
import * as rings from '../../../entrypoints/background/upkeep-rings.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';

vi.mock('../../../entrypoints/background/upkeep.ts');
vi.mock('../../../entrypoints/background/upkeep-rings.ts');
const { repair, updateBadge } = vi.mocked(upkeep);
const { guardTabs, updateRingsAndTabs } = vi.mocked(rings);

useFreshBrowser();
afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

it('repairs what is stored before the rings are made from it', async () => {
  let repaired: (what: never) => void = () => {};
  repair.mockReturnValue(new Promise((done) => (repaired = done)));
  const begun = begin();
  await vi.waitFor(() => expect(repair).toHaveBeenCalled());
  expect(updateRingsAndTabs).not.toHaveBeenCalled();
  repaired(undefined as never);
  await begun;
  expect(updateRingsAndTabs).toHaveBeenCalledOnce();
});

it('shows the count, which the browser forgets with an update', async () => {
  await begin();
  expect(updateBadge).toHaveBeenCalledOnce();
});

it('guards the open pages once more, for those that came in meanwhile', async () => {
  vi.useFakeTimers();
  guardTabs.mockResolvedValue(undefined as never);
  await begin();
  expect(guardTabs).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(3000);
  expect(guardTabs).toHaveBeenCalledOnce();
});

it('gives the private windows their sound back once, or a pause that is up would be heard', async () => {
  const muted = { id: 7, mutedInfo: { muted: true, extensionId: fakeBrowser.runtime.id } };
  const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([muted] as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue(muted as never);
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  guardTabs.mockResolvedValue(undefined as never);
  await beginPrivately();
  expect(update.mock.calls).toEqual([[7, { muted: false }]]);
  await beginPrivately();
  expect(update).toHaveBeenCalledTimes(1);
  query.mockRestore();
});
