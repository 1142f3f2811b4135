// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { SiteRow } from '../../../entrypoints/options/site-row.tsx';
import { madeUp } from '../made-up-site.ts';

it.each([
  { isOn: false, missing: undefined, isSaid: true },
  { isOn: true, missing: ['made-up.example'], isSaid: true },
  // Given in another tab, or in the browser's own settings.
  { isOn: true, missing: [], isSaid: false },
])('says that it was refused for as long as it is: $isOn, $missing', ({ isSaid, ...state }) => {
  const place = document.createElement('div');
  const [onAsk, onTurnOff] = [vi.fn(), vi.fn()];
  const row = { site: madeUp, isRefused: true, waiting: undefined, onAsk, onTurnOff, ...state };
  render(h(SiteRow, row), place);
  expect(place.querySelector('[role=alert]') !== null).toBe(isSaid);
});
