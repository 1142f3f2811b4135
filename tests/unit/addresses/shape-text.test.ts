import { expect, it } from 'vitest';
import { shapeText } from '../../../src/addresses/shape-text.ts';

it.each([
  [{ path: '/people/{handle}/**' }, '/people/…'],
  [{ path: '/talk/*/**', fragment: undefined }, '/talk/…'],
  [{ path: '/@{handle}' }, '/@…'],
  [{ path: '/messages', query: { with: '{handle}', tab: 'all' } }, '/messages?with=…&tab=all'],
  [{ path: '/', fragment: '/chat/{thread}' }, '/#/chat/…'],
])('%j is read as %s', (shape, expected) => {
  expect(shapeText(shape)).toBe(expected);
});
