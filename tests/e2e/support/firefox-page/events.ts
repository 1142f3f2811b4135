import { basename } from 'node:path';
import type { FirefoxTab } from '../firefox-tab.ts';
import { until } from '../until.ts';

/** Each begins to wait at once. */
const EVENTS = {
  close: (tab) => until(() => tab.isGone(), 'the tab is closed'),
  async load(tab) {
    await tab.evaluate('void (window.wasHere = true)');
    const isNew = `!window.wasHere && document.readyState === 'complete'`;
    return until(() => tab.evaluate<boolean>(isNew), 'the tab has loaded');
  },
  async download(tab) {
    const before = (await filesSaved(tab)).length;
    const path = await until(async () => (await filesSaved(tab))[before], 'a file is saved');
    return { path: () => path, suggestedFilename: () => basename(path) };
  },
} satisfies Record<string, (tab: FirefoxTab) => Promise<unknown>>;

/** Where the browser has put what was downloaded, whole. */
const filesSaved = (tab: FirefoxTab): Promise<string[]> =>
  tab.inBrowser(`
    const { Downloads } = ChromeUtils.importESModule('resource://gre/modules/Downloads.sys.mjs');
    const list = await Downloads.getList(Downloads.ALL);
    return (await list.getAll()).filter(({ succeeded }) => succeeded).map(({ target }) => target.path);`);

export type EventName = keyof typeof EVENTS;

/** What Playwright's pages tell by events, as far as our tests wait for it. */
export const waitForEvent = (tab: FirefoxTab, name: EventName): Promise<unknown> =>
  EVENTS[name](tab);
