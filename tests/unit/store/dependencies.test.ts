import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, it } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version: string; integrity?: string; link?: boolean }>;
};
const readme = readFileSync('README.md', 'utf8');
const all = Object.entries({ ...dependencies, ...devDependencies });
/** What the table of the section names, each by itself. */
const explained = [.../^\| ([^|]+?) +\|/gm[Symbol.matchAll](sectionOf('Dependencies'))]
  .flatMap(([, cell = '']) => cell.split(', '))
  .map((one) => one.replace(/^\[(.+)\]\(.*\)$/, '$1'));

function sectionOf(title: string): string {
  return new RegExp(`## ${title}\\n([^]*?)(?=\\n## |$)`).exec(readme)?.[1] ?? '';
}

const SOURCES = [
  'src',
  'content',
  'entrypoints',
  'scripts',
  'tests',
  'wxt.config.ts',
  'vitest.config.ts',
];
const IMPORTED = /(?:from|import\() ?'((?:@[\w-]+\/)?[a-z][\w.-]*)/g;
/** The packages that our code names in an import. */
const imported = new Set(
  SOURCES.flatMap(filesIn).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORTED)].map(([, name = '']) => name),
  ),
);

function filesIn(path: string): string[] {
  if (/\.tsx?$/.test(path)) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${path}/${file}`);
}

describe('the packages', () => {
  it.each(all)(
    '%s %s is one version, the locked one, and the README says what for',
    (name, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
      expect(explained).toContain(name.replace(/^@types\/.*/, '@types/*'));
    },
  );

  it('that are imported are named as ours', () => {
    const names = all.map(([name]) => name);
    const others = [...imported].filter((name) => !names.includes(name) && !isBuiltin(name));
    expect(imported.size).toBeGreaterThan(15);
    expect(others).toEqual([]);
  });

  it('that are built in are few', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(8);
  });
});
