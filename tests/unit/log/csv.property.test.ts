import fc from 'fast-check';
import { expect, it } from 'vitest';
import { urgesCsv } from '../../../src/log/csv.ts';
import { holds } from '../holds.ts';
import { urgeOf } from '../samples.ts';

const said = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .tuple(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        '\t',
        '\r',
        '\n',
        '"',
        ',',
        ' =',
        "'",
        "it's ",
        '|',
        '\u00a0=',
        'x;=',
        ';\t-',
      ),
      fc.constantFrom('1+1', 'HYPERLINK("http://x.example")', "cmd|' /C calc'!A0", '"", ""', ''),
    )
    .map((parts) => parts.join('')),
);

/** Reads a table as a spreadsheet does (RFC 4180). */
function cellsIn(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** Without an apostrophe where one may have been put: before what a spreadsheet takes as a formula. */
const withoutGuards = (text: string): string =>
  text.replace(/^'(?=\s*[=+\-@＝＋－＠]|[\t\r\n])|(?<=[;\t])'(?=\s*[=+\-@＝＋－＠])/gu, '');

it('a table comes back as it was said, and nothing in it is a formula', () =>
  holds('csv', fc.array(fc.tuple(said, said, said), { maxLength: 4 }), (all) => {
    const urges = all.map(([words, note, feeling]) => urgeOf({ words, note, feeling }));
    const [head = [], ...rows] = cellsIn(urgesCsv(urges));
    expect(rows).toHaveLength(urges.length);
    for (const [at, row] of rows.entries()) {
      expect(row).toHaveLength(head.length);
      for (const name of ['words', 'note', 'feeling'] as const) {
        const cell = row[head.indexOf(name)] ?? '';
        const expected = urges[at]?.[name] ?? '';
        expect(withoutGuards(cell)).toBe(withoutGuards(expected));
        // In many countries a spreadsheet takes the semicolon for the end of a cell, in quotes too.
        for (const part of [cell, ...cell.split(/[;\t]/).slice(1)])
          expect(part).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
        expect(cell).not.toMatch(/^[\t\r\n]/u);
      }
    }
  }));
