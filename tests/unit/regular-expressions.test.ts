import { analyse } from 'scslre';
import { parseSync } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { SITES } from '../../content/sites/index.ts';
import { shapesOf } from '../../src/addresses/address-shape.ts';
import { siteOf } from '../../src/addresses/own-site.ts';
import { LONG_FORM } from './holds.ts';
import { SOURCES } from './sources.ts';

interface Node {
  readonly type: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

/** Each node of a syntax tree. */
function nodesIn(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(nodesIn);
  return 'type' in value ? [value as Node, ...within] : within;
}

const TREES = SOURCES.filter(({ text }) => /\/|RegExp/.test(text)).map(({ path, text }) => ({
  path,
  nodes: nodesIn(parseSync(path, text).program),
}));
const LITERALS = TREES.flatMap(({ path, nodes }) =>
  nodes.flatMap(({ regex }) =>
    regex ? [[path, new RegExp(regex.pattern, regex.flags)] as const] : [],
  ),
);

/** What the sites' values are like, as it is built in `understand-word.ts`. */
const SHAPES = SITES.flatMap(({ id, kinds }) =>
  Object.entries(kinds).map(
    ([kind, { shape }]) => [`${id} ${kind}`, new RegExp(`^(?:${shape})$`)] as const,
  ),
);

/** As many places as a site of the user's own may have between two strokes. */
const OWN = siteOf({
  host: 'own.example',
  addresses: [
    { surface: 'profile', path: '/*/a*b{handle}c/**' },
    { surface: 'chat', path: '/talk', query: { with: 'a*b{thread}c' } },
    { surface: 'chat', path: '/talk', fragment: '/a?*&with={thread}/**' },
  ],
});

/** What `address-shape.ts` builds to read a site's addresses. */
const READERS = [...SITES, OWN].flatMap((site) => {
  const built: RegExp[] = [];
  const Builder = class extends RegExp {
    constructor(source: string, flags: string) {
      super(source, flags);
      built.push(this);
    }
  };
  vi.stubGlobal('RegExp', Builder);
  // Of a site that was not read before, and all of them: each is built once an address needs it.
  for (const { parts } of shapesOf({ ...site })) expect(parts).toBeDefined();
  vi.unstubAllGlobals();
  return built.map((expression) => [`${site.id} reader`, expression] as const);
});

const ALL = [...LITERALS, ...SHAPES, ...READERS];

/** Where what is repeated may be tried again and again, and why that does not matter. */
const TRIED_AGAIN: Readonly<Record<string, string>> = {
  'vk reader: Trade of /':
    'whatever stands before and after what is shown: quadratic, and soon done at the length that has (below)',
  'gmail reader: Trade of A':
    'whatever follows the address is taken, so that nothing is tried again',
  'gmail reader: Trade of &':
    'the fields of a form behind #: quadratic, and soon done at the length that has (below)',
  'proton reader: Trade of &':
    'words up to any & of what is behind #: quadratic, and soon done at the length that has (below)',
};

/** What can be repeated to make it slower than by the length of the text. */
const slownessOf = ({ source, flags }: RegExp): string[] =>
  analyse({ source, flags }).reports.map(({ type, character }) => `${type} of ${character.pick}`);

/** Pieces that make an expression with two ways to the same end try them all. */
const PIECES = [
  ...['a', '1', '.', '-', '-a', '.a', '/', ' ', '@', '@a', '%25', '+', 'a ', '{', '\u0301', '\n'],
  ...['="', '٣'],
];
const LENGTH = 4000;
const SLOW_MS = 150;

describe('the regular expressions of the code and of the sites', () => {
  it('are found, and built nowhere else', () => {
    expect(LITERALS.length).toBeGreaterThan(150);
    expect(SHAPES.length).toBeGreaterThan(50);
    expect(READERS.length).toBeGreaterThan(300);
    const builders = TREES.filter(({ nodes }) =>
      nodes.some(({ callee }) => callee?.name === 'RegExp'),
    );
    expect(builders.map(({ path }) => path).sort()).toEqual([
      'src/addresses/address-shape.ts',
      'src/pasted/understand-word.ts',
    ]);
  });

  it('take no longer than by the length of what they are tried on', () => {
    const slow = ALL.flatMap(([where, expression]) =>
      slownessOf(expression).map((how) => `${where}: ${how}`),
    );
    expect([...new Set(slow)]).toEqual(Object.keys(TRIED_AGAIN));
  });

  // By the clock, which is no matter of every test run.
  it.each(LONG_FORM ? ALL : [])('%s %s is done soon', (_, expression) => {
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
