import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench } from '../tests/bench/browsers.ts';
import { benchCost } from '../tests/bench/cost.ts';
import { benchFeed } from '../tests/bench/feed.ts';
import { benchFrames } from '../tests/bench/frames.ts';
import { benchLosses } from '../tests/bench/losses.ts';
import { benchMatching } from '../tests/bench/matching.ts';
import { benchMentions } from '../tests/bench/mentions.ts';
import { benchPopup } from '../tests/bench/popup.ts';
import { benchRecord } from '../tests/bench/record.ts';
import { benchRest } from '../tests/bench/rest.ts';
import type { Row } from '../tests/bench/row.ts';
import { benchRules } from '../tests/bench/rules.ts';
import { benchSize } from '../tests/bench/size.ts';
import { asSection, asText, withSection } from '../tests/bench/table.ts';
import { benchTabs } from '../tests/bench/tabs.ts';
import { benchTelling } from '../tests/bench/telling.ts';
import { serveInventedWeb } from '../tests/invented/server.ts';
import { build, outputOf } from './build.ts';
import { wholeNumber } from './whole-number.ts';

/**
 * The bars of the design, measured here and now, each beside the same page without Holdfast.
 * `--runs N`: attempts for each way (the bars speak of 1,000). `--peer DIR`: an unpacked extension
 * to run beside it, as it comes. `--only cost,feed`: these benches alone. `--save`: into
 * docs/benchmarks.md, in the place of what the same command printed last.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '30' },
    peer: { type: 'string' },
    only: { type: 'string', default: '' },
    save: { type: 'boolean', default: false },
  },
});

type Rows = readonly Row[] | AsyncIterable<Row>;

const BENCHES: Record<string, (bench: Bench) => Rows | Promise<Rows>> = {
  size: benchSize,
  matching: benchMatching,
  rules: benchRules,
  frames: benchFrames,
  mentions: benchMentions,
  cost: benchCost,
  feed: benchFeed,
  tabs: benchTabs,
  rest: benchRest,
  telling: benchTelling,
  popup: benchPopup,
  record: benchRecord,
  urges: benchLosses,
};

const only = values.only === '' ? Object.keys(BENCHES) : values.only.split(',');
const unknown = only.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `No bench is called ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}.`,
  );
  process.exit(1);
}
const runs = wholeNumber('runs', values.runs);
for (const mode of ['practice', 'production'] as const)
  if ((await build('chrome', mode)).failed > 0) process.exit(1);
const bench: Bench = {
  web: await serveInventedWeb(),
  extension: join(process.cwd(), outputOf('chrome', 'practice')),
  peer: values.peer && resolve(values.peer),
  runs,
};
// Where a peer lies on this machine is nobody's business.
const said = process.argv.slice(2).map((word) => (word === values.peer ? 'DIR' : word));
const rows: Row[] = [];
for (const [name, measure] of Object.entries(BENCHES)) {
  if (!only.includes(name)) continue;
  for await (const row of await measure(bench)) {
    rows.push(row);
    console.log(`${row.isMet ? '✓' : '✗'} ${row.what}: ${row.holdfast}`);
  }
}
await bench.web.close();
console.log(`\n${asText(rows)}`);
const PAGE = 'docs/benchmarks.md';
if (values.save)
  writeFileSync(PAGE, withSection(readFileSync(PAGE, 'utf8'), asSection(rows, said)));
process.exit(rows.every(({ isMet }) => isMet) ? 0 : 1);
