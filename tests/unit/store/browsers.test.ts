import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

type Node = { readonly [name: string]: Node } & { __compat?: { support: Record<string, Since> } };
type Since = { version_added: string | false } | { version_added: string | false }[];
const mdn = createRequire(import.meta.url)('@mdn/browser-compat-data') as Node;

const config = readFileSync('wxt.config.ts', 'utf8');
const table = readFileSync('docs/browsers.md', 'utf8');
const rows = [...table.matchAll(/^\| ([^|]+) \| `([\w.]+)` \| (.+) \|$/gm)].map(
  ([, feature = '', path = '', versions = '']) => ({ feature, path, said: versions.split(' | ') }),
);

/** Since when, as the data says it: a version, or "no". */
function since(path: string, browser: string): string {
  const node = path.split('.').reduce<Node | undefined>((of, name) => of?.[name], mdn);
  const support = node?.__compat?.support[browser];
  const [first] = [support ?? []].flat();
  return first?.version_added ? first.version_added : 'no';
}

describe('what the declared versions stand on', () => {
  it.each(rows)('$feature: $path', ({ path, said }) => {
    expect(said).toEqual(
      ['chrome', 'opera', 'firefox', 'firefox_android'].map((browser) => since(path, browser)),
    );
    expect(since(path, 'edge')).not.toBe('no');
  });

  it('is a table of some lines', () => {
    expect(rows.length).toBeGreaterThan(10);
  });

  it.each([
    ['chrome', 0, /minimum_chrome_version: '(\d+)'/],
    ['firefox', 2, /gecko: \{[^}]*strict_min_version: '(\d+)\.0'/],
    ['firefox_android', 3, /gecko_android: \{[^}]*strict_min_version: '(\d+)\.0'/],
  ] as const)('is there from the declared version of %s on, and not before', (_, column, where) => {
    const versions = rows.map(({ said }) => Number(said[column])).filter(Number.isInteger);
    expect(Number(where.exec(config)?.[1])).toBe(Math.max(...versions));
  });
});
