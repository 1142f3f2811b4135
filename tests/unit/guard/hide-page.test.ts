// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { startHidingPage } from '../../../content/guard/hide-page.ts';

const isHidden = () => document.documentElement.style.visibility === 'hidden';

beforeEach(() => document.documentElement.removeAttribute('style'));

it('shows the page once the last who hid it wants it back, with the style it had', () => {
  document.documentElement.style.opacity = '0.5';
  const { signal } = new AbortController();
  const [one, other] = [startHidingPage(document, signal), startHidingPage(document, signal)];
  one.hide();
  other.hide();
  one.show();
  expect(isHidden()).toBe(true);
  other.show();
  expect(document.documentElement.getAttribute('style')).toBe('opacity: 0.5;');
});

it('shows the page when its guard ends, and hides nothing from then on', () => {
  const ended = new AbortController();
  const hiding = startHidingPage(document, ended.signal);
  hiding.hide();
  expect(isHidden()).toBe(true);
  ended.abort();
  expect(isHidden()).toBe(false);
  hiding.hide();
  expect(isHidden()).toBe(false);
});
