import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LICENCES, licencesOf } from '../../../scripts/bundled.ts';

/**
 * What may be built into an extension under the MIT licence; MPL-2.0 file by file, with its source
 * named.
 */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];
const BY_FILE: Readonly<Record<string, string>> = { 'webextension-polyfill': 'MPL-2.0' };

const text = readFileSync(LICENCES, 'utf8');
const listed = [...text.matchAll(/^(\S+) [\d.]+ \((.+)\)\n\nSource: (.+)$/gm)].map(
  ([, name = '', licence = '', source = '']) => ({ name, licence, source }),
);

// That these are the packages in the bundles, all and no more, is looked at by each build.
describe('the licences that the extension carries', () => {
  it('are those of the packages that are installed (npm run licences)', () => {
    expect(text).toBe(licencesOf(listed.map(({ name }) => `node_modules/${name}`)));
  });

  it.each(listed)('$name: $licence allows it', ({ name, licence, source }) => {
    expect([...ALLOWED, BY_FILE[name]]).toContain(licence);
    expect(source).toMatch(/^https:\/\/[\w./@-]+$/);
  });

  it('name what the product stands on', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const names = listed.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(names).toContain('webextension-polyfill');
  });
});
