import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { plainIcon, showIcon } from '../../../../src/platform/tabs/discreet-icon.ts';
import { useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

/** What a worker has and this runner has not. */
class Pixels {
  readonly data: Uint8ClampedArray;
  constructor(width: number, height: number) {
    this.data = new Uint8ClampedArray(width * height * 4);
  }
}
beforeEach(() => {
  vi.stubGlobal('ImageData', Pixels);
});

it('plainIcon is a grey disc with nothing around it', () => {
  const { data } = plainIcon(16);
  const at = (x: number, y: number) => [...data.slice((y * 16 + x) * 4, (y * 16 + x) * 4 + 4)];
  expect(at(8, 8)).toEqual([128, 134, 139, 255]);
  expect(at(0, 0)[3]).toBe(0);
});

it('showIcon draws the plain one, and shows our own again', async () => {
  const setIcon = vi.spyOn(fakeBrowser.action, 'setIcon').mockResolvedValue(undefined as never);
  const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle').mockResolvedValue(undefined as never);
  await showIcon(true, 'Notes');
  expect(setTitle).toHaveBeenLastCalledWith({ title: 'Notes' });
  expect(setIcon).toHaveBeenLastCalledWith({
    imageData: expect.objectContaining({ 16: expect.any(Pixels) }),
  });
  await showIcon(false, 'Holdfast');
  expect(setTitle).toHaveBeenLastCalledWith({ title: 'Holdfast' });
  expect(setIcon).toHaveBeenLastCalledWith({ path: { 16: '/icon/16.png', 32: '/icon/32.png' } });
});
