// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drawPause } from '../../../content/pause/screen.ts';
import { pauseView } from '../../../content/pause/view.ts';
import { decideRecording } from '../../../src/platform/record/recording.ts';
import { factsIn } from '../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { stored, useFreshBrowser } from '../platform/fresh-browser.ts';
import { contactOf, known, sightingOf } from '../samples.ts';

useFreshBrowser();

afterEach(() => vi.restoreAllMocks());

const HANDLE = known('instagram', 'handle', 'robin.vale');
const ATTEMPT = { contact: contactOf([HANDLE]), by: HANDLE, sighting: sightingOf([HANDLE]) };

/** A pause of ten seconds, and how much of them is left after so many more, seen or not. */
function pause() {
  const looks = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const view = { ...pauseView(factsIn({}), ATTEMPT, 0, 'UTC'), wait: 10 };
  Element.prototype.animate ??= vi.fn() as never;
  const place = document.createElement('div');
  document.body.append(place);
  drawPause(place, view, { onAnswer: vi.fn() });
  let now = 0;
  return (seconds: number, isSeen: boolean): boolean => {
    looks.mockReturnValue(isSeen ? 'visible' : 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    for (let tick = 0; tick < seconds; tick++) {
      now += 1000;
      clock.mockReturnValue(now);
      // What is not seen is not drawn, so its hand stands still.
      if (isSeen) place.firstElementChild?.dispatchEvent(new Event('animationiteration'));
    }
    const input = place.querySelector('input') as HTMLInputElement;
    input.value = 'to say it';
    input.dispatchEvent(new Event('input'));
    return place.querySelector<HTMLButtonElement>('.continue')?.disabled === false;
  };
}

it('counts the wait only while it is seen', () => {
  const mayGoOnAfter = pause();
  expect(mayGoOnAfter(6, true)).toBe(false);
  expect(mayGoOnAfter(600, false)).toBe(false);
  expect(mayGoOnAfter(3, true)).toBe(false);
  expect(mayGoOnAfter(2, true)).toBe(true);
});

it('keeps a letter for whom it is about, where it is recorded, and says whether it did', async () => {
  Element.prototype.animate ??= vi.fn() as never;
  const view = pauseView(factsIn({}), ATTEMPT, 0, 'UTC');
  const drawn = (one: typeof view) =>
    drawPause(document.createElement('div'), one, { onAnswer: vi.fn() });
  const letter = { id: 'letter', moment: 1, savedAt: 2, text: 'I miss the lake.' };
  expect(await drawn({ ...view, contactId: undefined }).keepLetter(letter)).toBe(false);
  Object.assign(fakeBrowser.extension, { inIncognitoContext: true });
  decideRecording({ ...DEFAULT_SETTINGS, recordsPrivate: false });
  expect(await drawn(view).keepLetter(letter)).toBe(false);
  expect(await stored()).toEqual({});
  Object.assign(fakeBrowser.extension, { inIncognitoContext: false });
  decideRecording(DEFAULT_SETTINGS);
  expect(await drawn(view).keepLetter(letter)).toBe(true);
  expect(Object.values(await stored())).toEqual([
    { is: 'letter', letter: { ...letter, contactId: ATTEMPT.contact.id } },
  ]);
});

it('says how long the wait is once there is a place to say it', async () => {
  Element.prototype.animate ??= vi.fn() as never;
  const view = { ...pauseView(factsIn({}), ATTEMPT, 0, 'UTC'), wait: 10 };
  const place = document.createElement('div');
  document.body.append(place);
  drawPause(place, view, { onAnswer: vi.fn() });
  const status = place.querySelector('.go-on [role=status]');
  expect(status?.textContent).toBe('');
  await vi.waitFor(() => expect(status?.textContent).toBe('You can continue in 10 seconds.'));
});
