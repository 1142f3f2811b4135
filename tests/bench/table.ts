import { cpus, totalmem } from 'node:os';
import type { Row } from './row.ts';

const cellsOf = (rows: readonly Row[]): string[][] => {
  const hasPeer = rows.some(({ peer }) => peer !== undefined);
  return [
    ['', 'what', 'bar', 'Holdfast', 'without it', ...(hasPeer ? ['peer'] : [])],
    ...rows.map((row) => [
      row.isMet ? '✓' : '✗',
      ...[row.what, row.bar, row.holdfast, row.beside],
      ...(hasPeer ? [row.peer ?? '–'] : []),
    ]),
  ];
};

/** The rows as columns for a terminal. */
export function asText(rows: readonly Row[]): string {
  const lines = cellsOf(rows);
  const widths = (lines[0] ?? []).map((_, at) =>
    Math.max(...lines.map((line) => line[at]?.length ?? 0)),
  );
  return lines
    .map((line) => line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '))
    .join('\n');
}

/** The rows as a section of a page, under the command, with the day and the machine. */
export function asSection(rows: readonly Row[], options: readonly string[]): string {
  const [head = [], ...lines] = cellsOf(rows).map((line) => `| ${line.join(' | ')} |`);
  const cores = cpus();
  return `## \`${['npm run bench --', ...options].join(' ')}\`

${new Date().toISOString().slice(0, 10)}: ${cores.length} cores (${cores[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Linux, Chromium without a window.

${[head, `|${' --- |'.repeat((cellsOf(rows)[0] ?? []).length)}`, ...lines].join('\n')}
`;
}

/** The page with this section in the place of the one under the same command, or at its end. */
export function withSection(page: string, section: string): string {
  const headOf = (one: string) => one.split('\n')[0];
  const sections = page.split(/^(?=## )/m);
  const at = sections.findIndex((one) => headOf(one) === headOf(section));
  if (at === -1) return `${page.trimEnd()}\n\n${section}`;
  const isLast = at === sections.length - 1;
  return sections.with(at, isLast ? section : `${section}\n`).join('');
}
