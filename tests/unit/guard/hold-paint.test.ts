// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { startPaintHold } from '../../../content/guard/hold-paint.ts';

const isHidden = () => document.documentElement.style.visibility === 'hidden';

beforeEach(() => document.documentElement.removeAttribute('style'));

it('shows the page once the last who held it lets go, with the style it had', () => {
  document.documentElement.style.opacity = '0.5';
  const { signal } = new AbortController();
  const [one, other] = [startPaintHold(document, signal), startPaintHold(document, signal)];
  one.hold();
  other.hold();
  one.show();
  expect(isHidden()).toBe(true);
  other.show();
  expect(document.documentElement.getAttribute('style')).toBe('opacity: 0.5;');
});

it('lets go when its guard ends, and holds nothing from then on', () => {
  const ended = new AbortController();
  const paint = startPaintHold(document, ended.signal);
  paint.hold();
  expect(isHidden()).toBe(true);
  ended.abort();
  expect(isHidden()).toBe(false);
  paint.hold();
  expect(isHidden()).toBe(false);
});
