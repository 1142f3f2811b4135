import { existsSync } from 'node:fs';
import { commandPath, installPackages, tryTo } from './system-packages.ts';

export type BrowserName = 'chromium' | 'firefox';

const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'chrome',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Environment variables that name a browser to use instead. */
const CHOSEN: Record<BrowserName, string> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

const found = new Map<BrowserName, string>();

/**
 * Where the browser is: the one the environment names, one that is installed, Playwright's own
 * download, or else the distribution's package, installed now. Throws a sentence that says what to
 * do when there is none to be had.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const known = found.get(name);
  if (known) return known;
  const path = chosen(name) ?? installed(name) ?? (await downloaded(name)) ?? packaged(name);
  if (!path) {
    throw new Error(
      `No ${name} was found on this machine, and none could be installed. Install ${name} ` +
        `(Debian: apt-get install ${COMMANDS[name][0]}), or set ${CHOSEN[name]} to where it is.`,
    );
  }
  found.set(name, path);
  return path;
}

function chosen(name: BrowserName): string | undefined {
  const path = process.env[CHOSEN[name]];
  if (path && !existsSync(path))
    throw new Error(`${CHOSEN[name]} is set to ${path}, which is not there`);
  return path || undefined;
}

function installed(name: BrowserName): string | undefined {
  const command = COMMANDS[name].map(commandPath).find((path) => path !== undefined);
  return command ?? PLACES[name].find((path) => existsSync(path));
}

/** Playwright's Chromium only: its Firefox is not the one people use, and takes no extension. */
async function downloaded(name: BrowserName): Promise<string | undefined> {
  if (name !== 'chromium') return undefined;
  const { chromium } = await import('playwright');
  if (!existsSync(chromium.executablePath())) tryTo('npx', ['playwright', 'install', 'chromium']);
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function packaged(name: BrowserName): string | undefined {
  installPackages([COMMANDS[name][0] ?? name]);
  return installed(name);
}
