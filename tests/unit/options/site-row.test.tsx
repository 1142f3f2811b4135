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
  render(h(SiteRow, { ...row, isUntaught: false }), place);
  expect(place.querySelector('[role=alert]') !== null).toBe(isSaid);
});

it('says of a site of one’s own that nobody is met there yet', () => {
  const place = document.createElement('div');
  const row = { site: madeUp, isOn: true, missing: [], isUntaught: true, isRefused: false };
  render(h(SiteRow, { ...row, waiting: undefined, onAsk() {}, onTurnOff() {} }), place);
  expect(place.textContent).toContain('does not know yet who is who there');
  expect(place.querySelector('.dot.on')).toBeNull();
});
