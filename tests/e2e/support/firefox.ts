import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { findBrowser } from '../../../scripts/browsers.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { runInBrowser } from './in-firefox.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { expectNone } from './own-requests.ts';
import { takeOwnRequests, watchOwnRequests } from './own-requests-firefox.ts';
import type { RunInside } from './stored-state.ts';
import { until } from './until.ts';

/** The extension, for the browser. */
export const ADDON = 'holdfast@holdfast.invalid';

export interface Firefox {
  readonly marionette: Marionette;
  /** An address of the extension's own page. */
  address(page: string): string;
  newTab(): Promise<FirefoxTab>;
  /** Begins to watch; what it answers waits for the tab that was opened since. */
  nextTab(): Promise<() => Promise<FirefoxTab>>;
  /** All tabs but the one that is open from the start. */
  otherTabs(): Promise<FirefoxTab[]>;
  /** Runs in the extension's background page, woken if it sleeps. */
  inBackground: RunInside;
  /** Runs in the browser itself; `extension` there is Firefox's own view of Holdfast. */
  inBrowser<T>(script: string, ...values: readonly unknown[]): Promise<T>;
  /** Ends the extension's background page, as the browser does with one that rests; answers whether it was awake. */
  endBackground(): Promise<boolean>;
  /**
   * What the extension has asked of others, since the start or since it was taken: nothing, or neither
   * `kill` nor `close` succeeds.
   */
  takeOwnRequests(): Promise<string[]>;
  /** When it was closed, by whomever. */
  readonly ended: Promise<unknown>;
  /** Ends it as the system does when memory runs out. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Begins to drive the Firefox of this profile. */
async function drive(profile: string): Promise<Marionette> {
  const marionette = await connectMarionette(await portIn(profile));
  // Loads that a ring stops never end for the driver, so it waits for none: the tab does.
  const wanted = { acceptInsecureCerts: true, pageLoadStrategy: 'none' };
  await marionette.send('WebDriver:NewSession', wanted);
  return marionette;
}

/** Starts Firefox with the built extension, every host name leading to `port` here. */
export async function startFirefox(options: {
  port: number;
  /**
   * The folder of the extension to load for this session, or its package to install in a profile that is
   * kept; without one the profile has it already.
   */
  extension?: string;
  /** A profile folder to use and keep, instead of one that is deleted. */
  profile?: string;
  /** What becomes of the tabs that a kept profile was left with. */
  tabs?: 'restored' | 'dropped';
  headless?: boolean;
  /** As for a user who wants little motion. */
  isStill?: boolean;
  /** Where a headed browser draws. */
  display?: string;
}): Promise<Firefox> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'holdfast-')));
  const dropProfile = async () => {
    if (!options.profile) await rm(profile, { recursive: true, force: true });
  };
  await rm(toldPort(profile), { force: true });
  await writeFile(join(profile, 'user.js'), preferences(profile, options));
  const program = spawn(
    await findBrowser('firefox'),
    [
      ...['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
      ...((options.headless ?? true) ? ['--headless'] : []),
    ],
    { stdio: 'ignore', env: { ...process.env, ...SIZE, ...displayOf(options.display) } },
  );
  const ended = once(program, 'exit');
  const begin = async () => {
    const driver = await drive(profile);
    await watchOwnRequests(driver, ADDON);
    if (options.extension)
      await driver.send('Addon:Install', {
        path: options.extension,
        temporary: !options.profile,
      });
    return driver;
  };
  const marionette = await begin().catch(async (error) => {
    program.kill();
    await ended;
    await dropProfile();
    throw error;
  });

  const inBrowser = <T>(script: string, ...values: readonly unknown[]): Promise<T> => {
    // While it is turned off there is none.
    const whole = `const { extension } = WebExtensionPolicy.getByID('${ADDON}') ?? {}; ${script}`;
    return runInBrowser<T>(marionette, whole, ...values);
  };
  const handles = () => marionette.send('WebDriver:GetWindowHandles') as Promise<string[]>;
  /** A browser that cannot be asked has to end all the same, so only the answer throws. */
  const askedSoFar = async () => {
    const [asking] = await Promise.allSettled([takeOwnRequests(marionette)]);
    return () => {
      if (asking.status === 'fulfilled') return asking.value;
      throw new Error('Firefox does not tell what the extension asked for', {
        cause: asking.reason,
      });
    };
  };
  const [first] = await handles();
  const origin = await inBrowser<string>('return extension.baseURL');
  return {
    marionette,
    inBrowser,
    address: (page) => new URL(page, origin).href,
    newTab: () =>
      marionette.alone(async () => {
        // From one that has closed itself the driver opens none.
        await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: true });
        const opened = await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true });
        return new FirefoxTab(marionette, (opened as { handle: string }).handle);
      }),
    async nextTab() {
      const before = new Set(await handles());
      const opened = async () => (await handles()).find((one) => !before.has(one));
      return async () => new FirefoxTab(marionette, await until(opened, 'a tab is opened'));
    },
    async otherTabs() {
      const others = (await handles()).filter((one) => one !== first);
      return others.map((one) => new FirefoxTab(marionette, one));
    },
    inBackground: (run, argument) =>
      inBrowser(IN_BACKGROUND, `return (${run})(arguments[0])`, argument),
    endBackground: () =>
      inBrowser(`
        const isAwake = extension.backgroundState === 'running';
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
        return isAwake;`),
    takeOwnRequests: () => takeOwnRequests(marionette),
    ended,
    async kill() {
      const asked = await askedSoFar();
      program.kill('SIGKILL');
      marionette.close();
      await ended;
      expectNone(asked());
    },
    async close() {
      const asked = await askedSoFar();
      const how = options.profile ? 'eAttemptQuit' : 'eForceQuit';
      await marionette.send('Marionette:Quit', { flags: [how] }).catch(() => {});
      marionette.close();
      await ended;
      await dropProfile();
      expectNone(asked());
    },
  };
}

/** The driver's own way into a page, taken to one that is no tab. */
const IN_BACKGROUND = `
  await extension.wakeupBackground?.();
  const { xulBrowser } = [...extension.views].find(({ viewType }) => viewType === 'background');
  const actor = xulBrowser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
  return actor.executeScript(values[0], [values[1]], { timeout: 60_000, sandboxName: null });`;

const SIZE = { MOZ_HEADLESS_WIDTH: '1100', MOZ_HEADLESS_HEIGHT: '860' };
const displayOf = (display?: string) => (display ? { DISPLAY: display } : {});

/** A profile that is kept has an extension of ours that nobody has signed, and may have its tabs again. */
const keptWith = (tabs: 'restored' | 'dropped') => ({
  'browser.startup.page': tabs === 'restored' ? 3 : 0,
  'browser.sessionstore.resume_from_crash': tabs === 'restored',
  'browser.sessionstore.max_resumed_crashes': -1,
  'toolkit.startup.max_resumed_crashes': -1,
  'xpinstall.signatures.required': false,
});

const preferences = (
  profile: string,
  options: Pick<Parameters<typeof startFirefox>[0], 'port' | 'isStill' | 'profile' | 'tabs'>,
): string =>
  Object.entries({
    ...(options.profile ? keptWith(options.tabs ?? 'restored') : {}),
    'ui.prefersReducedMotion': options.isStill ? 1 : 0,
    'marionette.port': 0,
    'dom.ipc.processPrelaunch.enabled': false,
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${options.port}`,
    // They take no room, as in the tests' Chromium.
    'ui.useOverlayScrollbars': 1,
    'browser.download.folderList': 2,
    'browser.download.dir': profile,
    'extensions.originControls.grantByDefault': true,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

const toldPort = (profile: string) => join(profile, 'MarionetteActivePort');

/** Which port it listens at is told in its profile. */
async function portIn(profile: string): Promise<number> {
  const told = toldPort(profile);
  for (let tries = 0; tries < 1500; tries++) {
    const port = existsSync(told) ? Number(readFileSync(told, 'utf8')) : 0;
    if (port > 0) return port;
    await rest(20);
  }
  throw new Error('Firefox did not begin to listen within 30 seconds.');
}
