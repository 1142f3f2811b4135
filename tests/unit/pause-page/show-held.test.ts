// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { showHeld } from '../../../entrypoints/pause/show-held.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';

useFreshBrowser();
afterEach(() => document.body.replaceChildren());

it('has the focus where it says that the user held, once the pressed button is gone', async () => {
  document.body.innerHTML = '<main><button>Hold firm</button></main>';
  const place = document.querySelector('main') as HTMLElement;
  place.querySelector('button')?.focus();
  await showHeld(place, 3, 0);
  const note = place.querySelector('[role=status]');
  expect(note?.textContent).toBe('You held. That is 3 urges held.');
  expect(document.activeElement).toBe(note);
});
