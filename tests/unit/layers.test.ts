import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LAYERS, SOURCES, type Source } from './sources.ts';

const LONGEST = 150;

/** The rooms of the core: each knows those before it, and none that comes after. */
const ROOMS = [
  ...['days', 'contacts', 'addresses', 'policy', 'locales', 'pasted', 'reasons', 'log', 'streak'],
  ...['practice', 'platform', 'rings', 'ui'],
];
const roomOf = (path: string): number => ROOMS.indexOf(/^src\/([^/]+)\//.exec(path)?.[1] ?? '');

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** What is named in import, export-from and `import()` lines. */
const importsIn = (text: string): string[] =>
  [...withoutComments(text).matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map(
    ([, named = '']) => named,
  );

/** What of a file's imports goes against the layers: one sentence for each. */
function complaintsAbout(path: string, imports: readonly string[]): string[] {
  const file = imports.map((named) => ({ named, target: targetOf(path, named) }));
  const rules: readonly [when: boolean, isWrong: (target: string) => boolean, why: string][] = [
    [
      path.startsWith('src/'),
      (target) => /^(content|entrypoints)\//.test(target),
      'src is the core and knows neither pages nor the browser’s entry points: move what both need into src',
    ],
    [
      path.startsWith('src/'),
      (target) => roomOf(target) > roomOf(path),
      'the rooms of the core know one another in one order (`ROOMS`): nothing calls back up the line',
    ],
    [
      path.startsWith('content/'),
      (target) => target.startsWith('entrypoints/'),
      'content runs in web pages and is loaded by entrypoints, never the other way round',
    ],
    [
      isSiteFile(path),
      (target) =>
        !/^(content\/sites\/(site|page-text|mail-composer)\.ts|src\/(contacts|addresses)\/.+)$/.test(
          target,
        ),
      'a site knows ./site.ts, ./page-text.ts, ./mail-composer.ts, src/contacts and src/addresses only, and no other site',
    ],
    [
      path === 'content/sites/site.ts',
      (target) => !/^src\/(contacts|addresses)\//.test(target),
      'the contract of the sites knows src/contacts and src/addresses only',
    ],
    [
      path.startsWith('src/') && !path.startsWith('src/ui/'),
      (target) => /^preact(\/|$)/.test(target) || target.endsWith('.tsx'),
      'the core has no screens: what is drawn belongs into src/ui, content or entrypoints',
    ],
  ];
  return rules.flatMap(([when, isWrong, why]) =>
    when
      ? file
          .filter(({ target }) => isWrong(target))
          .map(({ named }) => `${path} imports ${named}: ${why}.`)
      : [],
  );
}

const isSiteFile = (path: string): boolean =>
  /^content\/sites\/(?!index\.ts$|site\.ts$)/.test(path);

/** From the root for a file of ours, as it is for a package. */
const targetOf = (path: string, named: string): string =>
  named.startsWith('.') ? posix.join(posix.dirname(path), named) : named;

/** Only hands on what other files export. */
function isBarrel({ path, text }: Source): boolean {
  const code = withoutComments(text);
  const own = code.replace(
    /\bexport\s+(?:type\s+)?(?:\*[^;]*?|\{[^}]*\})(?:\s*from\s*['"][^'"]+['"])?;?/g,
    '',
  );
  const isNothing = own.replace(/\bimport\b[^;'"]*['"][^'"]+['"];?/g, '').trim() === '';
  return path !== 'content/sites/index.ts' && own !== code && isNothing;
}

/** Design for reading: a file that is longer is mostly two ideas. */
const longOnes = (sources: readonly Source[]): string[] =>
  sources
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path} (${lines})`);

const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/;

describe('the layers', () => {
  it.each(SOURCES)('$path imports only what it may know', ({ path, text }) => {
    expect(complaintsAbout(path, importsIn(text))).toEqual([]);
  });

  it('have no file whose name is not kebab-case', () => {
    const odd = SOURCES.map(({ path }) => path).filter(
      (path) => !KEBAB_CASE.test(posix.basename(path)),
    );
    expect(odd).toEqual([]);
  });

  it('have no barrel: import a name from where it is made', () => {
    expect(SOURCES.filter(isBarrel).map(({ path }) => path)).toEqual([]);
  });

  it('are looked at as a whole', () => {
    for (const layer of LAYERS)
      expect(SOURCES.filter(({ path }) => path.startsWith(`${layer}/`)).length).toBeGreaterThan(10);
  });
});

describe('this checker', () => {
  it.each([
    ['src/log/urge.ts', '../../content/sites/index.ts'],
    ['src/ui/page.tsx', '../../entrypoints/popup/popup.tsx'],
    ['content/guard/guard.ts', '../../entrypoints/guard.ts'],
    ['content/sites/x.ts', './instagram.ts'],
    ['content/sites/x.ts', './index.ts'],
    ['content/sites/x.ts', '../guard/look.ts'],
    ['content/sites/x.ts', '../../src/policy/pass.ts'],
    ['content/sites/x.ts', 'valibot'],
    ['content/sites/x/rows.ts', '../site.tsx'],
    ['content/sites/site.ts', '../../src/platform/stored.ts'],
    ['content/sites/site.ts', './x.ts'],
    ['src/policy/wait.ts', 'preact/hooks'],
    ['src/policy/wait.ts', '../ui/contact-form.tsx'],
    ['src/log/urge.ts', '../streak/streak.ts'],
    ['src/days/day.ts', '../locales/formats.ts'],
  ])('complains when %s imports %s', (path, named) => {
    const actual = complaintsAbout(path, [named]);
    expect(actual).toContainEqual(expect.stringContaining(`${path} imports ${named}: `));
  });

  it.each([
    ['content/sites/x.ts', './site.ts'],
    ['content/sites/x.ts', '../../src/contacts/sighting.ts'],
    ['content/sites/index.ts', './x.ts'],
    ['content/guard/guard.ts', '../../src/policy/pass.ts'],
    ['entrypoints/guard.ts', '../content/guard/guard.ts'],
    ['src/ui/page.tsx', 'preact'],
    ['src/log/urge.ts', 'valibot'],
  ])('accepts %s importing %s', (path, named) => {
    expect(complaintsAbout(path, [named])).toEqual([]);
  });

  it('finds what is imported, however it is written', () => {
    const text = `
      import a, { type B } from './a.ts';
      import type {
        C,
      } from "./c.ts";
      import './d.css?inline';
      export { e } from './e.ts';
      const f = await import('./f.ts');
      // import g from './g.ts';
      /* from './h.ts' */
    `;
    const expected = ['./a.ts', './c.ts', './d.css?inline', './e.ts', './f.ts'];
    expect(importsIn(text)).toEqual(expected);
  });

  it.each([
    ["export { a } from './a.ts';\nexport * from './b.ts';", true],
    ["/** All. */\nexport type { A } from './a.ts';", true],
    ["import { a } from './a.ts';\nexport { a };", true],
    ["import './a.css';", false],
    ["export { a } from './a.ts';\nexport const b = 1;", false],
    ['export const a = 1;', false],
  ])('knows a barrel: %j', (text, expected) => {
    const actual = isBarrel({ path: 'src/a.ts', text });
    expect(actual).toBe(expected);
  });

  it('has no file that is two ideas; sites and words are as long as they are', () => {
    const lines = (count: number) => ({ path: `src/${count}.ts`, text: '\n;'.repeat(count - 1) });
    expect(longOnes([lines(LONGEST), lines(LONGEST + 1)])).toEqual(['src/151.ts (151)']);
    expect(longOnes(SOURCES.filter(({ path }) => !/(content.sites|locales)./.test(path)))).toEqual(
      [],
    );
  });

  it.each([
    ['use-wait.ts', true],
    ['x.ts', true],
    ['useWait.ts', false],
    ['UseWait.tsx', false],
    ['use_wait.ts', false],
    ['use-wait.test-data.ts', false],
  ])('knows kebab-case: %s', (name, expected) => {
    expect(KEBAB_CASE.test(name)).toBe(expected);
  });
});
