import { join } from 'node:path';
import { test as base } from 'playwright/test';
import { outputOf } from '../../../scripts/build.ts';
import { type InventedWeb, serveInventedWeb } from '../../invented/server.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { stateIn } from './stored-state.ts';

/** A Firefox for tests that leave it another than it was. */
export interface Opened {
  readonly firefox: Firefox;
  readonly web: InventedWeb;
}

/** Opens it with Holdfast, and closes it once it was used. */
export async function withFirefox(use: (opened: Opened) => Promise<void>): Promise<void> {
  const web = await serveInventedWeb();
  const extension = join(import.meta.dirname, '../../../', outputOf('firefox', 'practice'));
  const firefox = await startFirefox({ port: web.port, extension });
  await use({ firefox, web });
  await firefox.close();
  await web.close();
}

/** Begins a test in it afresh, and closes what it has opened. */
export async function withFacts(
  firefox: Firefox,
  use: (facts: ReturnType<typeof stateIn>) => Promise<void>,
): Promise<void> {
  const facts = stateIn(firefox.inBackground, new Map());
  await facts.reset();
  await use(facts);
  for (const tab of await firefox.otherTabs()) await tab.close();
}

/** Tests that need the browser itself, one after the other in one of their own. */
export const test = base.extend<{ facts: ReturnType<typeof stateIn> }, { opened: Opened }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  opened: [({}, use) => withFirefox(use), { scope: 'worker', timeout: 60_000 }],
  facts: ({ opened: { firefox } }, use) => withFacts(firefox, use),
});
