// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { pauseView } from '../../../content/pause/view.ts';
import { askOn } from '../../../entrypoints/pause/ask-on.ts';
import { factsIn } from '../../../src/platform/stored.ts';
import { grantLocks } from '../grant-locks.ts';
import { store, useFreshBrowser } from '../platform/fresh-browser.ts';
import { contactOf, known, sightingOf } from '../samples.ts';

useFreshBrowser();
beforeEach(() => {
  grantLocks();
  Element.prototype.animate ??= vi.fn() as never;
});

function viewOfAttempt() {
  const handle = known('instagram', 'handle', 'robin.vale');
  const attempt = { contact: contactOf([handle]), by: handle, sighting: sightingOf([handle]) };
  return pauseView(factsIn({}), attempt, 0, 'UTC');
}

it('is answered also where its tools fail', async () => {
  // Of a stored plan a page checks the kind alone: this one has no number to call.
  const plan = { id: 'p', when: 'at night', instead: 'I call Mia', action: { is: 'call' } };
  await store({ settings: { plans: [plan] } });
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const view = { ...viewOfAttempt(), offer: 'plan:p' };
  const place = document.createElement('main');
  const answer = askOn(place, view, () => {});
  await vi.waitFor(() => expect(said).toHaveBeenCalledWith('Holdfast: tools: TypeError'));
  place.querySelector<HTMLElement>('.hold')?.onclick?.(new MouseEvent('click') as never);
  expect(await answer).toMatchObject({ outcome: 'held' });
});

it('is not answered by the second click of one that began on the page before', async () => {
  const place = document.createElement('main');
  const click = (detail: number) => {
    const event = new MouseEvent('click', { bubbles: true, detail });
    Object.defineProperty(event, 'isTrusted', { value: true });
    place.querySelector('.hold')?.dispatchEvent(event);
  };
  let answered = 0;
  const answer = askOn(place, viewOfAttempt(), () => {});
  void answer.then(() => answered++);
  click(2);
  await Promise.resolve();
  expect(answered).toBe(0);
  click(1);
  expect(await answer).toMatchObject({ outcome: 'held' });
});
