// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { sayHeld } from '../../../content/pause/held-note.ts';
import { speak } from '../../../src/locales/text.ts';
import { startWave } from '../../../src/platform/wave.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';
import { putInPlace } from '../put-in-place.ts';
import { speakEnglish } from '../words.ts';

useFreshBrowser();
beforeEach(() => {
  putInPlace(Element.prototype, 'animate', () => ({ finished: new Promise(() => {}) }));
  putInPlace(HTMLElement.prototype, 'showPopover', vi.fn());
});

it('fills a place that is there by then, or it would not be spoken', async () => {
  await startWave(9, Date.now());
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  sayHeld(document, 3);
  const root = attach.mock.results[0]?.value as ShadowRoot;
  const status = root.querySelector('[role=status]');
  expect(status?.textContent).toBe('');
  await vi.waitFor(() =>
    expect(status?.textContent).toMatch(/^You held\. That is 3 urges held\. .*toolbar icon/),
  );
});

it('is in its own language, whatever that of the page is', () => {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  speak({ locale: 'ar-EG', messages: {} });
  sayHeld(document, 3);
  speakEnglish();
  const status = (attach.mock.results[0]?.value as ShadowRoot | undefined)?.querySelector(
    '[role=status]',
  );
  expect(status?.getAttribute('lang')).toBe('ar-EG');
  expect(status?.getAttribute('dir')).toBe('rtl');
});
