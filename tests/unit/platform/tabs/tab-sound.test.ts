import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { giveSoundBack, setTabSilence } from '../../../../src/platform/tabs/tab-sound.ts';
import { useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const OURS = { extensionId: fakeBrowser.runtime.id };

it.each([
  ['off where it was on', true, { muted: false }, false, 1],
  ['off where Holdfast did so before', true, { muted: true, ...OURS }, false, 0],
  ['off where the user did', true, { muted: true, reason: 'user' }, true, 0],
  ['on where Holdfast turned it off', false, { muted: true, ...OURS }, false, 1],
  ['on where the user turned it off: it stays off', false, { muted: true }, true, 0],
] as const)('turns the sound %s, and says whether others had', async (...given) => {
  const [, on, mutedInfo, expected, times] = given;
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7, mutedInfo } as never);
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined as never);
  expect(await setTabSilence(7, on)).toBe(expected);
  expect(update.mock.calls).toEqual(Array(times).fill([7, { muted: on }]));
});

it('leaves a tab alone where tabs cannot be silenced, as if it had been so before', async () => {
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 7 } as never);
  const update = vi.spyOn(fakeBrowser.tabs, 'update');
  expect(await setTabSilence(7, true)).toBe(true);
  expect(await setTabSilence(7, false)).toBe(false);
  expect(update).not.toHaveBeenCalled();
});

it('of two that ask at once the second hears of what the first has done', async () => {
  let muted = true;
  const changes: boolean[] = [];
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(
    async () => ({ id: 7, mutedInfo: { muted, ...OURS } }) as never,
  );
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation((async (_: number, to: object) => {
    await new Promise((done) => setTimeout(done));
    muted = (to as { muted: boolean }).muted;
    changes.push(muted);
  }) as never);
  await Promise.all([setTabSilence(7, false), setTabSilence(7, true)]);
  expect(changes).toEqual([false, true]);
});

it('gives back the sound that Holdfast turned off, and no other', async () => {
  const ours = { muted: true, extensionId: fakeBrowser.runtime.id };
  const tabs = [
    { id: 1, mutedInfo: ours },
    { id: 2, mutedInfo: { muted: true, reason: 'user' } },
    { id: 3, mutedInfo: { muted: true, extensionId: 'another' } },
    { id: 4, mutedInfo: { ...ours, muted: false } },
    { id: 5 },
  ];
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({ id: 1, mutedInfo: ours } as never);
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue(undefined as never);
  await giveSoundBack();
  expect(update.mock.calls).toEqual([[1, { muted: false }]]);
});
