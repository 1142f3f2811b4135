import { describe, expect, it } from 'vitest';
import { SITES } from '../../content/sites/index.ts';
import { LONG_FORM } from './holds.ts';
import { SOURCES } from './sources.ts';

/** A literal stands after a sign that no division can follow. */
const LITERAL =
  /(?<=[(,=:[!&|?{};]\s*|=>\s*|return\s+)\/(?![*/])((?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

const LITERALS = [
  ...new Map(
    SOURCES.flatMap(({ text }) => [
      ...text.replace(/^\s*(\*|\/\/|\/\*).*$/gm, '').matchAll(LITERAL),
    ]).flatMap(([whole, source = '', flags = '']) => {
      const made = compiled(source, flags);
      return made ? [[whole, made] as const] : [];
    }),
  ),
];

/** Nothing where it was no expression after all, but slashes within a text. */
function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}

const SHAPES = SITES.flatMap(({ id, kinds }) =>
  Object.entries(kinds).map(
    ([kind, { shape }]) => [`${id} ${kind}`, new RegExp(`^(?:${shape})$`)] as const,
  ),
);

/** Pieces that make an expression with two ways to the same end try them all. */
const PIECES = [
  'a',
  '1',
  '.',
  '-',
  '-a',
  '.a',
  '/',
  ' ',
  '@',
  '@a',
  '%25',
  '+',
  'a ',
  '{',
  '\u0301',
  '\n',
  '="',
  '٣',
];
const LENGTH = 4000;
const SLOW_MS = 150;

describe('the regular expressions of the code and of the sites', () => {
  it('are found', () => {
    expect(LITERALS.length).toBeGreaterThan(100);
    expect(SHAPES.length).toBeGreaterThan(50);
  });

  // By the clock, which is no matter of every test run.
  it.each(LONG_FORM ? [...LITERALS, ...SHAPES] : [])('%s is done soon with %s', (_, expression) => {
    for (const piece of PIECES) {
      for (const end of ['', '!', '\0']) {
        const text = `${piece.repeat(LENGTH)}${end}`;
        const took = Array.from({ length: 3 }, () => {
          const begin = performance.now();
          text.search(expression);
          return performance.now() - begin;
        });
        // The machine may have been busy with something else once.
        expect(Math.min(...took), `${expression} on ${piece} … ${end}`).toBeLessThan(SLOW_MS);
      }
    }
  });
});
