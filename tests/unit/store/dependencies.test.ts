import { readFileSync } from 'node:fs';
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

describe('the packages', () => {
  it.each(all)(
    '%s %s is one version, the locked one, and the README says what for',
    (name, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
      const section = /## Dependencies\n([\s\S]*)/.exec(readme)?.[1] ?? '';
      expect(section).toContain(name.replace(/^@types\/.*/, '@types/*'));
    },
  );

  it('that are built in are few', () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(8);
  });
});
