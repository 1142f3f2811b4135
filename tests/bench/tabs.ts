import { readFileSync } from 'node:fs';
import type { Chromium } from '../e2e/support/chromium.ts';
import { timeAtRest } from './at-rest.ts';
import { type Bench, inEach } from './browsers.ts';
import { ms, type Row } from './row.ts';

const TABS = 20;
const SITES = ['www.instagram.com', 'web.whatsapp.com', 'www.facebook.com', 'x.com'];

interface TabsCost {
  /** Megabytes of all the browser's processes that the tabs added, for each tab. */
  readonly memory: number;
  /** Milliseconds of the processor a second, of the whole browser, while nobody does anything. */
  readonly idle: number;
}

/** Twenty guarded tabs: what they hold, and what they do while nobody does anything. */
export async function benchTabs(bench: Bench): Promise<Row[]> {
  const { ours, bare, peer } = await inEach(bench, tabsCost);
  const said = ({ memory, idle }: TabsCost) =>
    `${memory.toFixed(2)} MB a tab, ${ms(idle)} a second`;
  const more = ours.memory - bare.memory;
  return [
    {
      what: `${TABS} guarded tabs: memory of each, and the whole browser's time at rest`,
      bar: 'reported, no more time',
      holdfast: `${said(ours)} (${more.toFixed(2)} MB more)`,
      beside: said(bare),
      ...(peer ? { peer: said(peer) } : {}),
      // The time of two dozen processes comes in hundredths of a second.
      isMet: ours.idle <= bare.idle + TABS * 0.05 + 2,
    },
  ];
}

async function tabsCost({ context }: Chromium): Promise<TabsCost> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser tells nothing of its processes');
  const processes = async () => (await session.send('SystemInfo.getProcessInfo')).processInfo;
  const memory = async () =>
    (await processes()).reduce((sum, { id }) => sum + proportionalMemory(id), 0);
  const rest = (seconds: number) => new Promise((done) => setTimeout(done, seconds * 1000));
  const before = await memory();
  for (let tab = 0; tab < TABS; tab++) {
    const page = await context.newPage();
    await page.goto(`https://${SITES[tab % SITES.length]}/?still`);
  }
  await rest(5);
  // What only waits to be collected is counted for nobody.
  for (const page of context.pages()) {
    const own = await context.newCDPSession(page);
    await own.send('HeapProfiler.collectGarbage');
    await own.detach();
  }
  await rest(2);
  const after = await memory();
  return { memory: (after - before) / TABS, idle: await timeAtRest(context) };
}

/** Megabytes of a process, of what it shares its part only; none once it has ended. */
function proportionalMemory(id: number): number {
  try {
    const [, kilobytes] =
      readFileSync(`/proc/${id}/smaps_rollup`, 'utf8').match(/^Pss:\s+(\d+)/m) ?? [];
    return Number(kilobytes ?? 0) / 1000;
  } catch {
    return 0;
  }
}
