import { expect, it, vi } from 'vitest';
import { reporter } from '../../../../src/platform/health/report.ts';

it.each([
  [new TypeError('https://x.com/robin_vale is secret'), 'Holdfast: rings: TypeError'],
  ['robin_vale', 'Holdfast: rings: unknown error'],
  [undefined, 'Holdfast: rings: unknown error'],
])('says where and what kind, never the message: %s', (error, expected) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  reporter('rings')(error);
  expect(said.mock.calls).toEqual([[expected]]);
});
