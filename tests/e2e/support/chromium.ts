import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Worker } from 'playwright';
import { findBrowser } from '../../../scripts/browsers.ts';
import { expectNone, type OwnRequests, watchOwnRequests } from './own-requests.ts';
import type { RunInside } from './stored-state.ts';

export interface Chromium {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** What the extension itself asks of others: nothing, or neither `kill` nor `close` succeeds. */
  readonly own: OwnRequests;
  /** The extension's worker, woken if it sleeps. */
  worker(): Promise<Worker>;
  /** Whether a worker of the extension runs, which `worker` cannot tell after a reload. */
  hasWorker(): Promise<boolean>;
  /** Ends the extension's worker, as the browser does with one that rests. Answers whether there was one. */
  killWorker(): Promise<boolean>;
  /** Ends the browser as the system does when memory runs out: no handler runs, nothing is flushed. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Of what Chromium does by itself. Of two lists it takes the last, so Playwright's is left out, but for what
 * costs each page something and changes none.
 */
const WITHOUT = [
  'DisableLoadExtensionCommandLineSwitch',
  'HttpsUpgrades',
  // A sixth of its time goes into what it does for a person at the screen: a process kept ready for the next
  // page, and moving tabs about. Pages move as ever.
  'SpareRendererForSitePerProcess',
  // Each page is read for its language and its topics, and Chromium asks its maker for models of them.
  ...['Translate', 'OptimizationHints', 'OptimizationGuideModelDownloading'],
  ...['PageContentAnnotations', 'MediaRouter', 'GlobalMediaControls', 'LensOverlay'],
];

/** Starts Chromium with the extension, every host name leading to `port` on this machine. */
export async function startChromium(options: {
  port: number;
  /** The folder of the extension to load; without one the profile has it already. */
  extension?: string;
  headless?: boolean;
  args?: readonly string[];
  colorScheme?: 'light' | 'dark';
  /** As for a user who wants little motion; a test may want more of it in its own page. */
  isStill?: boolean;
  /** A profile folder to use and keep, instead of one that is deleted in the end. */
  profile?: string;
  /** Where a headed browser draws. */
  display?: string;
  /** For what is measured: to watch what the extension asks of others has a cost. */
  isUnwatched?: boolean;
}): Promise<Chromium> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'holdfast-')));
  const dropProfile = async () => {
    if (!options.profile) await rm(profile, { recursive: true, force: true });
  };
  const launching = chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser('chromium'),
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    viewport: { width: 1100, height: 760 },
    colorScheme: options.colorScheme ?? 'light',
    reducedMotion: options.isStill ? 'reduce' : 'no-preference',
    env: {
      ...process.env,
      ...(options.display ? { DISPLAY: options.display } : {}),
    },
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...(options.extension === undefined
        ? []
        : ['--load-extension', '--disable-extensions-except'].map(
            (option) => `${option}=${options.extension}`,
          )),
      `--disable-features=${WITHOUT.join(',')}`,
      '--animation-duration-scale=0',
      // Chromium itself asks there who is signed in, whenever it likes: that is nobody's request here.
      `--host-resolver-rules=MAP accounts.google.com ~NOTFOUND, MAP * 127.0.0.1:${options.port}`,
      '--ignore-certificate-errors',
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.args ?? []),
    ],
  });
  const context = await launching.catch(async (error) => {
    await dropProfile();
    throw error;
  });
  const own = options.isUnwatched ? { take: () => [] } : watchOwnRequests(context);
  const worker = async () =>
    context.serviceWorkers().find((one) => one.url().startsWith('chrome-extension:')) ??
    (await context.waitForEvent('serviceworker'));
  const first = await worker().catch(async (error) => {
    await context.close();
    await dropProfile();
    throw error;
  });
  const extensionId = new URL(first.url()).host;
  return {
    context,
    extensionId,
    own,
    worker,
    hasWorker: () => withWorker(context, extensionId, async () => {}),
    killWorker: () =>
      withWorker(context, extensionId, (session, targetId) =>
        session.send('Target.closeTarget', { targetId }),
      ),
    async kill() {
      const pid = await processOf(context);
      if (pid === undefined) throw new Error('The browser does not tell its process');
      const gone = context.waitForEvent('close');
      process.kill(pid, 'SIGKILL');
      await gone;
      expectNone(own.take());
    },
    async close() {
      await context.close();
      await dropProfile();
      expectNone(own.take());
    },
  };
}

/** Does this to the worker that runs, where one does: answers whether. */
async function withWorker(
  context: BrowserContext,
  extensionId: string,
  act: (session: CDPSession, targetId: string) => Promise<unknown>,
): Promise<boolean> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return false;
  const { targetInfos } = await session.send('Target.getTargets');
  const target = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );
  if (target) await act(session, target.targetId);
  await session.detach();
  return target !== undefined;
}

/** The number of the browser's own process, where it tells. */
export async function processOf(context: BrowserContext): Promise<number | undefined> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  await session?.detach();
  return processInfo?.find(({ type }) => type === 'browser')?.id;
}

/**
 * Runs functions in the worker there is now; once more in the next one, where this one ends meanwhile,
 * as it may right after one was killed.
 */
export const insideWorker =
  (browser: Pick<Chromium, 'worker'>): RunInside =>
  async (inside, argument) => {
    const run = async () =>
      (await browser.worker()).evaluate(
        inside as Parameters<Worker['evaluate']>[0],
        argument,
      ) as ReturnType<typeof inside>;
    try {
      return await run();
    } catch (error) {
      if (!/worker restarted/.test(String(error))) throw error;
      return run();
    }
  };
