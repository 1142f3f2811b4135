import { expect, it } from 'vitest';
import { SOURCES } from '../sources.ts';

const filesWith = (what: RegExp): string[] =>
  SOURCES.filter(({ text }) => what.test(text))
    .map(({ path }) => path)
    .sort();

it('messages are heard in three places, each of which looks at who sent them', () => {
  expect(filesWith(/\bonMessage\b/)).toEqual([
    'entrypoints/guard.ts',
    'entrypoints/stop.ts',
    'src/platform/calls/serve-calls.ts',
  ]);
  expect(filesWith(/\baskerOf\(sender\)/)).toEqual(filesWith(/\bonMessage\b/));
});

it('nothing is heard from other extensions or from pages, and no storage is opened to pages', () => {
  expect(filesWith(/\bon(Message|Connect)External\b|\bonConnect\b|\bonUserScript/)).toEqual([]);
  expect(filesWith(/addEventListener\(\s*['"`]message/)).toEqual([]);
  expect(filesWith(/setAccessLevel/)).toEqual([]);
});
