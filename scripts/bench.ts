import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Cost, costOf } from '../tests/bench/cost.ts';
import { countFrames, FRAME_WAYS } from '../tests/bench/frames.ts';
import { benchMatching } from '../tests/bench/matching.ts';
import { popupTime } from '../tests/bench/popup.ts';
import { recordTime } from '../tests/bench/record.ts';
import { ms, type Row } from '../tests/bench/row.ts';
import { benchRules } from '../tests/bench/rules.ts';
import { runChaos } from '../tests/chaos/run.ts';
import { type Chromium, startChromium } from '../tests/e2e/support/chromium.ts';
import { serveInventedWeb } from '../tests/invented/server.ts';
import { build, outputOf } from './build.ts';

/**
 * The bars of the design, measured here and now, each beside the same page without Holdfast.
 * `--runs N`: attempts for each way (the bars speak of 1,000). `--peer DIR`: an unpacked extension
 * to run beside it, as it comes. `--only WORD`: the lines whose name has that word.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '30' },
    peer: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const runs = Math.max(1, Number.parseInt(values.runs, 10) || 30);
const isWanted = (name: string) => name.includes(values.only);

if (build('chrome', 'practice').failed + build('chrome', 'production').failed > 0) process.exit(1);
const web = await serveInventedWeb();
const extension = join(process.cwd(), outputOf('chrome', 'practice'));
const EMPTY = join(process.cwd(), 'tests/bench/empty-extension');
const rows: Row[] = [];
const report = (row: Row) => {
  rows.push(row);
  console.log(`${row.isMet ? '✓' : '✗'} ${row.what}: ${row.holdfast}`);
};

if (isWanted('size')) report(contentScriptSize());
if (isWanted('matching')) benchMatching().forEach(report);
if (isWanted('rules')) (await withChromium(extension, benchRules)).forEach(report);
if (isWanted('frames')) await benchFrames();
if (isWanted('cost')) await benchCost();
if (isWanted('popup')) await benchPopup();
if (isWanted('record')) await benchRecord();
if (isWanted('urges')) await benchLosses();
await web.close();
print(rows);
process.exit(rows.every(({ isMet }) => isMet) ? 0 : 1);

async function withChromium<T>(dir: string, use: (chromium: Chromium) => Promise<T>): Promise<T> {
  const chromium = await startChromium({ port: web.port, extension: dir });
  try {
    // The practice build adds its contact as it is installed, and then brings its rings in step.
    await new Promise((done) => setTimeout(done, 2000));
    return await use(chromium);
  } finally {
    await chromium.close();
  }
}

function contentScriptSize(): Row {
  const folder = outputOf('chrome', 'production');
  const sizeOf = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const sites = readdirSync(join(folder, 'sites')).map((file) => sizeOf(join('sites', file)));
  const guard = sizeOf('guard.js');
  const size = guard + Math.max(...sites);
  return {
    what: 'content script size with that of the largest site, gzip',
    bar: '≤ 20 kB',
    holdfast: `${kB(guard)} + ${kB(Math.max(...sites))} kB`,
    beside: '–',
    isMet: size <= 20_000,
  };
}

function kB(size: number): string {
  return (size / 1000).toFixed(1);
}

async function benchFrames(): Promise<void> {
  for (const [name, { userAct }] of Object.entries(FRAME_WAYS)) {
    const ours = await withChromium(extension, (chromium) =>
      countFrames(chromium, web, name, runs),
    );
    const few = Math.min(runs, 5);
    const bare = await withChromium(EMPTY, (chromium) => countFrames(chromium, web, name, few));
    const peer = values.peer
      ? await withChromium(resolve(values.peer), (chromium) =>
          countFrames(chromium, web, name, few),
        )
      : undefined;
    report({
      what: `${name}: attempts with a frame of the contact · requests naming them`,
      bar: userAct ? '0 · 0' : '0 · reported',
      holdfast: `${ours.seen} of ${ours.attempts} · ${ours.requests}`,
      beside: `${bare.seen} of ${bare.attempts} · ${bare.requests}`,
      ...(peer ? { peer: `${peer.seen} of ${peer.attempts} · ${peer.requests}` } : {}),
      isMet: ours.seen === 0 && (!userAct || ours.requests === 0),
    });
  }
}

async function benchCost(): Promise<void> {
  const guarded = 'https://www.instagram.com/';
  const other = 'https://example.com/';
  const at = (dir: string, url: string) => withChromium(dir, (chromium) => costOf(chromium, url));
  const ours = { guarded: await at(extension, guarded), other: await at(extension, other) };
  const bare = { guarded: await at(EMPTY, guarded), other: await at(EMPTY, other) };
  const peer = values.peer ? await at(resolve(values.peer), guarded) : undefined;
  const above = (one: Cost, without: Cost, of: keyof Cost) => Math.max(0, one[of] - without[of]);
  const line = (
    what: string,
    bar: string,
    limit: number,
    of: keyof Cost,
    where: 'guarded' | 'other',
  ): Row => {
    const more = above(ours[where], bare[where], of);
    return {
      what,
      bar,
      holdfast: `${ms(more)} more (${ms(ours[where][of])})`,
      beside: ms(bare[where][of]),
      ...(peer && where === 'guarded' ? { peer: `${ms(above(peer, bare.guarded, of))} more` } : {}),
      isMet: more <= limit,
    };
  };
  report(
    line(
      'idle cost a second on a guarded page',
      '≤ 0.05 ms more',
      0.05,
      'idlePerSecond',
      'guarded',
    ),
  );
  report(line('script at load on a guarded page', '≤ 3 ms more', 3, 'scriptAtLoad', 'guarded'));
  report(
    line(
      'script at load on any other page',
      '0 (within noise: 0.3 ms)',
      0.3,
      'scriptAtLoad',
      'other',
    ),
  );
}

async function benchPopup(): Promise<void> {
  const many = await withChromium(extension, (chromium) => popupTime(chromium, 100_000));
  const few = await withChromium(extension, (chromium) => popupTime(chromium, 100));
  report({
    what: 'popup: start to streak on screen, 100,000 urges',
    bar: '≤ 100 ms, flat',
    holdfast: ms(many),
    beside: `100 urges: ${ms(few)}`,
    isMet: many <= 100 && many <= few * 2,
  });
}

async function benchRecord(): Promise<void> {
  const many = await withChromium(extension, (chromium) => recordTime(chromium, 100_000));
  const few = await withChromium(extension, (chromium) => recordTime(chromium, 100));
  report({
    what: 'record: start to sentences and months, then to all of it, 100,000 urges',
    bar: '≤ 1,000 ms',
    holdfast: `${ms(many.first)}, then ${ms(many.whole)}; busy for ${ms(many.longest)} at most; longest frame of scrolling ${ms(many.scrolled)}`,
    beside: `100 urges: ${ms(few.first)}, then ${ms(few.whole)}; ${ms(few.scrolled)}`,
    isMet: many.first <= 1000,
  });
}

async function benchLosses(): Promise<void> {
  const run = await runChaos({ port: web.port, attempts: runs * 4, seed: 1 });
  const { lost, doubled, missed, faults, struck } = run;
  report({
    what: 'urges lost or doubled, worker, tab, extension and browser killed at random',
    bar: '0 of 10,000',
    holdfast: `${lost} lost, ${doubled} doubled, ${missed.length} missed of ${run.seen}`,
    beside: Object.entries(struck)
      .map(([one, times]) => `${times} × ${one}`)
      .join(', '),
    isMet: lost + doubled + missed.length + faults.length === 0,
  });
}

function print(all: readonly Row[]): void {
  const head = ['', 'what', 'bar', 'Holdfast', 'without it', ...(values.peer ? ['peer'] : [])];
  const lines = all.map((row) => [
    row.isMet ? '✓' : '✗',
    row.what,
    row.bar,
    row.holdfast,
    row.beside,
    ...(values.peer ? [row.peer ?? '–'] : []),
  ]);
  const widths = head.map((_, at) =>
    Math.max(...[head, ...lines].map((line) => line[at]?.length ?? 0)),
  );
  console.log('');
  for (const line of [head, ...lines])
    console.log(line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '));
}
