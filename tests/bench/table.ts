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

/** The rows as a page, with the machine and the `options` they were measured with. */
export function asMarkdown(rows: readonly Row[], options: readonly string[]): string {
  const [head = [], ...lines] = cellsOf(rows).map((line) => `| ${line.join(' | ')} |`);
  const cores = cpus();
  return `# Benchmarks

\`${['npm run bench --', ...options].join(' ')}\`, ${new Date().toISOString().slice(0, 10)}: ${cores.length} cores (${cores[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Linux, Chromium without a window. Each line in a browser of its own; "without it" is the same browser with an extension that does nothing.

${[head, `|${' --- |'.repeat((cellsOf(rows)[0] ?? []).length)}`, ...lines].join('\n')}
`;
}
