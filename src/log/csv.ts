import type { Urge } from './urge.ts';

const COLUMNS = [
  'id',
  'moment',
  'day',
  'zone',
  'contactId',
  'site',
  'surface',
  'ring',
  'outcome',
  'secondsHeld',
  'words',
  'offer',
  'feeling',
  'strength',
  'minutes',
  'purpose',
  'note',
  'revision',
] as const satisfies readonly (keyof Urge)[];

/**
 * The urges as a table (RFC 4180), one a line, under the names that they have in the log. The moment
 * is written as an instant (ISO 8601, UTC), what is not known as an empty cell.
 */
export const urgesCsv = (urges: readonly Urge[]): string =>
  [COLUMNS, ...urges.map(rowOf)].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');

const rowOf = (urge: Urge): string[] =>
  COLUMNS.map((name) =>
    name === 'moment' ? new Date(urge.moment).toISOString() : String(urge[name] ?? ''),
  );

/** What a spreadsheet would take as a formula, also where a form of it is full-width. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** The same behind a mark that in many countries' spreadsheets begins another cell, also in quotes. */
const FORMULA_BEHIND = /([;\t])(?=[^\S\t]{0,20}[=+\-@＝＋－＠])/gu;

/** Quoted where it must be; what could be a formula gets an apostrophe, and is text. */
function cellOf(value: string): string {
  const safe = (FORMULA.test(value) ? `'${value}` : value).replace(FORMULA_BEHIND, "$1'");
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
