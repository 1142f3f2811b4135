import type { Chromium } from '../../tests/e2e/support/chromium.ts';
import { STATES, type State } from '../../tests/e2e/support/states.ts';
import { keepYear } from './record.ts';
import { type Look, seed, shot } from './themes.ts';

/** Shown by the other scripts already, in more of their ways. */
const SHOWN = new Set([
  'all sections, unfolded',
  'as it begins',
  'as it opens',
  'all of it, unfolded',
]);

/** Our own pages in the states that a press or a wait brings them to. */
export async function states(chromium: Chromium, look: Look): Promise<void> {
  const { welcome, options, record, check } = STATES;
  for (const state of [...welcome, ...options, ...record, ...check])
    if (!SHOWN.has(state.name)) await showState(chromium, look, state);
}

async function showState(chromium: Chromium, look: Look, state: State): Promise<void> {
  const { name, file, settings, enter, shown } = state;
  await seed(chromium, look, { coolingHours: 24, waitSeconds: 10, ...settings });
  if (file === 'record.html') await keepYear(chromium);
  const page = await chromium.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 900, height: 760 });
  await page.goto(`chrome-extension://${chromium.extensionId}/${file}`);
  await page.locator('h1').first().waitFor();
  await enter?.(page);
  const place = page.locator(shown).first();
  await place.waitFor({ state: shown.includes('hidden') ? 'attached' : 'visible' });
  await place.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await shot(page, `${file.replace('.html', '')}-${slugOf(name)}`, look);
  await page.close();
}

/** `a-lock-is-asked-for` */
const slugOf = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-');
