import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROOT = new URL('../../../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), 'utf8');
const FILES = ['src', 'content', 'entrypoints'].flatMap((folder) =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);
const filesWith = (pattern: RegExp) => FILES.filter((file) => pattern.test(read(file))).sort();

it('only these write choices down; everybody else comes through the door of `change.ts`', () => {
  expect(filesWith(/\bwriteChoices\b/)).toEqual([
    'src/platform/choices/change.ts',
    'src/platform/choices/choices.ts',
    'src/platform/choices/loosenings-due.ts',
    'src/platform/choices/own-change.ts',
    'src/platform/permissions/turn-on.ts',
  ]);
});

it('nobody writes contacts, settings or what waits by their keys', () => {
  const setting = /\.set\(\{[^}]*\b(KEYS\.(contacts|settings)|contacts|settings|pending)\b/;
  // The last good copy holds nothing that was not allowed before it was damaged.
  expect(filesWith(setting)).toEqual([
    'entrypoints/background/begin.ts',
    'src/platform/choices/repair.ts',
  ]);
  // The practice build begins with somebody to guard, before there is anything to loosen.
  expect(read('entrypoints/background/begin.ts').match(new RegExp(setting, 'g'))).toHaveLength(1);
});
