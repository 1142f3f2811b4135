// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { openFrame } from '../../../content/point/frame.ts';
import { speak } from '../../../src/locales/text.ts';
import { putInPlace } from '../put-in-place.ts';
import { speakEnglish } from '../words.ts';

it('is in its own language, whatever that of the page is', () => {
  putInPlace(HTMLElement.prototype, 'showPopover', vi.fn());
  speak({ locale: 'ar-EG', messages: {} });
  const { bar, remove } = openFrame(document);
  speakEnglish();
  expect([bar.lang, bar.dir]).toEqual(['ar-EG', 'rtl']);
  remove();
});
