import type { FirefoxTab } from '../firefox-tab.ts';

/** What Playwright's `emulateMedia` is given, as far as our tests do. */
export interface Media {
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly forcedColors?: 'active' | 'none';
}

/** The tab takes this for what its user wants, until it is closed. */
export const asIf = (tab: FirefoxTab, media: Media): Promise<void> =>
  inFront(
    tab,
    Object.entries({
      prefersColorSchemeOverride: media.colorScheme,
      prefersReducedMotionOverride: media.reducedMotion,
      forcedColorsOverride: media.forcedColors,
    })
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `context.${name} = ${JSON.stringify(value)};`)
      .join(' '),
  );

/** Zooms the tab, as its user would, until its page is so many CSS pixels wide. */
export async function zoomTo(tab: FirefoxTab, width: number): Promise<void> {
  const before = await tab.evaluate<number>('innerWidth');
  await inFront(tab, `context.fullZoom *= ${before / width};`);
}

/** Runs in the browser, with the context of the tab, which is brought to the front for it. */
async function inFront(tab: FirefoxTab, script: string): Promise<void> {
  await tab.bringToFront();
  await tab.inBrowser(`
    const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
    const context = gBrowser.selectedBrowser.browsingContext.top;
    ${script}`);
}
