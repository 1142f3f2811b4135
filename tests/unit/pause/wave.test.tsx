// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Wave } from '../../../content/pause/tools/wave.tsx';
import { useFreshBrowser } from '../platform/fresh-browser.ts';
import { putInPlace } from '../put-in-place.ts';

useFreshBrowser();
beforeEach(() => putInPlace(Element.prototype, 'animate', () => ({ cancel: vi.fn() })));
afterEach(() => document.body.replaceChildren());

it('says in a place that was there before that it runs, and has the focus there', async () => {
  const place = document.createElement('div');
  document.body.append(place);
  act(() => render(h(Wave, { minutes: 9 }), place));
  const status = place.querySelector('[role=status]');
  expect(status?.textContent).toBe('');
  const button = place.querySelector('button');
  button?.focus();
  await act(async () => button?.click());
  await vi.waitFor(() => expect(place.querySelector('button')).toBeNull());
  expect(place.querySelector('[role=status]')).toBe(status);
  expect(status?.textContent).toContain('The wave is running.');
  expect(document.activeElement).toBe(status);
});
