import { expect, it } from 'vitest';
import { findUrges } from '../../../src/log/find-urges.ts';
import { urgeOf } from '../samples.ts';

const URGES = [
  urgeOf({ id: 'a', words: 'only a Look', note: 'Called Mía' }),
  urgeOf({ id: 'b', outcome: 'continued', site: 'x', surface: 'chat', feeling: 'sad' }),
  urgeOf({ id: 'c', note: 'look, it passed', feeling: 'sad', day: '2026-11-20' }),
];
const ids = (search: Partial<Parameters<typeof findUrges>[1]>) =>
  findUrges(URGES, { words: '', ...search })
    .map(({ id }) => id)
    .join('');

it.each([
  [{}, 'abc'],
  [{ words: '  ' }, 'abc'],
  [{ words: 'look' }, 'ac'],
  [{ words: 'LOOK only' }, 'a'],
  [{ words: 'mia' }, 'a'],
  [{ words: 'nobody' }, ''],
  [{ outcome: 'continued' }, 'b'],
  [{ site: 'instagram' }, 'ac'],
  [{ surface: 'chat' }, 'b'],
  [{ feeling: 'sad' }, 'bc'],
  [{ feeling: 'sad', words: 'look' }, 'c'],
  [{ until: '2026-11-22' }, 'c'],
  [{ until: '2026-11-23' }, 'abc'],
] as const)('%j finds %j', (search, expected) => {
  expect(ids(search)).toBe(expected);
});
