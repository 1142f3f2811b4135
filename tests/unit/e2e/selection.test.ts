import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { IN_BOTH, NOT_WHOLE } from '../../e2e/support/matrix.ts';

const FOLDER = new URL('../../e2e/', import.meta.url);
/** All but those that are for Firefox by their name. */
const FILES = readdirSync(FOLDER).filter((file) => /^(?!firefox-).*\.test\.ts$/.test(file));

/** The files that import one of these names from there. */
const importing = (names: RegExp, from: string): string[] =>
  FILES.filter((file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    const imports = text.matchAll(/^import \{([^}]*)\} from '\.\/support\/([\w-]+)\.ts';$/gm);
    return [...imports].some(([, said = '', where]) => where === from && names.test(said));
  });

it('what is written for both browsers runs in both', () => {
  const inBoth = FILES.filter((file) => IN_BOTH.test(`/${file}`));
  expect(inBoth).toEqual(importing(/(^|,)\s*test\b/, 'both-browsers-test'));
});

it('what has a short form in Chromium is whole in the matrix', () => {
  const inMatrix = FILES.filter((file) => NOT_WHOLE.test(`chromium ${file} a title`));
  expect(inMatrix).toEqual(importing(/\b(some|everyNth|isWhole)\b/, 'matrix'));
});
