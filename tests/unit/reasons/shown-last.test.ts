import { describe, expect, it } from 'vitest';
import { shownLast } from '../../../src/reasons/shown-last.ts';

const order = (offers: string, shown: string): string =>
  shownLast(
    [...offers].map((key) => ({ key })),
    [...shown],
  )
    .map(({ key }) => key)
    .join('');

describe('what a page has shown', () => {
  it('comes after all else, the latest at the very end', () => {
    expect(order('abcd', '')).toBe('abcd');
    expect(order('abcd', 'a')).toBe('bcda');
    expect(order('abcd', 'ca')).toBe('bdca');
    expect(order('abcd', 'aca')).toBe('bdca');
  });

  it('is shown again where there is nothing else', () => {
    expect(order('a', 'a')).toBe('a');
  });
});
