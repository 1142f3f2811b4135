// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { WaveView } from '../../../entrypoints/popup/wave-view.tsx';
import { readWave, startWave } from '../../../src/platform/wave.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';
import { putInPlace } from '../put-in-place.ts';

useFreshBrowser();
beforeEach(() => putInPlace(Element.prototype, 'animate', () => ({ cancel: vi.fn() })));

it.each([
  [false, 'You are riding a wave.', 'It has ebbed'],
  [true, 'The time of your plan is running.', 'End it'],
])('says what runs (of a plan: %s), until it is ended', async (isPlan, said, stop) => {
  await startWave(9, Date.now(), isPlan);
  const place = document.createElement('div');
  const first = await readWave();
  act(() => render(h(WaveView, { first }), place));
  expect(place.querySelector('p')?.textContent).toBe(said);
  expect(place.querySelector('button')?.textContent).toBe(stop);
  act(() => place.querySelector('button')?.click());
  await vi.waitFor(() => expect(place.innerHTML).toBe(''));
  expect(await readWave()).toBeUndefined();
});
