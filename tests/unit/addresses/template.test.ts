import { describe, expect, it } from 'vitest';
import { kindsIn, kindsOf, parsePath, parsePieces } from '../../../src/addresses/template.ts';

describe('parsePath', () => {
  it('reads words, choices, placeholders and any one segment', () => {
    const actual = parsePath('/stories/posts|photos/@{handle}/*');
    expect(actual).toEqual({
      open: false,
      segments: [
        { is: 'words', words: ['stories'] },
        { is: 'words', words: ['posts', 'photos'] },
        {
          is: 'pieces',
          pieces: [
            { is: 'text', text: '@' },
            { is: 'kind', kind: 'handle' },
          ],
        },
        { is: 'pieces', pieces: [{ is: 'any' }] },
      ],
    });
  });

  it.each([
    ['/{handle}/**', true],
    ['/{handle}/*', false],
    ['/{handle}', false],
  ])('%s is open at its end: %s', (path, expected) => {
    const actual = parsePath(path).open;
    expect(actual).toBe(expected);
  });

  it.each(['/{handel}/**', '/@{mail}'])('refuses %s, which names no kind', (path) => {
    expect(() => parsePath(path)).toThrow(/is not a kind of identity/);
  });
});

describe('parsePieces', () => {
  it('reads text, placeholders and stars in their order', () => {
    const actual = parsePieces('pb.{id}.*');
    expect(actual).toEqual([
      { is: 'text', text: 'pb.' },
      { is: 'kind', kind: 'id' },
      { is: 'text', text: '.' },
      { is: 'any' },
    ]);
  });
});

it('kindsIn and kindsOf say what there are places for, in order', () => {
  expect(kindsIn(parsePath('/chat/{id}-{id}/u/{handle}'))).toEqual(['id', 'id', 'handle']);
  expect(kindsOf(parsePieces('x.{phone}'))).toEqual(['phone']);
});
