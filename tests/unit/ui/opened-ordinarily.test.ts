// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { takeOpenedMark } from '../../../src/ui/opened-ordinarily.ts';

const before = location.href;
afterEach(() => history.replaceState(null, '', before));

it('is asked once: it does not stay in the address', () => {
  history.replaceState({ kept: 1 }, '', '/record.html?ordinary=&day=2026-11-23#list');
  expect(takeOpenedMark()).toBe(true);
  expect(`${location.pathname}${location.search}${location.hash}`).toBe(
    '/record.html?day=2026-11-23#list',
  );
  expect(history.state).toEqual({ kept: 1 });
  expect(takeOpenedMark()).toBe(false);
});
