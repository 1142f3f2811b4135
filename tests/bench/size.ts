import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { outputOf } from '../../scripts/build.ts';
import type { Row } from './row.ts';

const LIMIT = 20_000;
const kB = (size: number): string => (size / 1000).toFixed(1);

/** Bytes with gzip of what a guarded page loads, of the release: the guard, and the script of its own site. */
export function sizes(): { guard: number; largest: number } {
  const folder = outputOf('chrome', 'production');
  const sizeOf = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  return {
    guard: sizeOf('guard.js'),
    largest: Math.max(
      ...readdirSync(join(folder, 'sites')).map((file) => sizeOf(join('sites', file))),
    ),
  };
}

export function benchSize(): Row[] {
  const { guard, largest } = sizes();
  return [
    {
      what: 'content script with that of the largest site, gzip',
      bar: '≤ 20 kB',
      holdfast: `${kB(guard)} + ${kB(largest)} kB`,
      beside: '–',
      isMet: guard + largest <= LIMIT,
    },
  ];
}
