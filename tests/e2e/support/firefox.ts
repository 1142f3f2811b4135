import { type Browser, launch } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.ts';

export interface Firefox {
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Starts Firefox with the built extension for this session, every host name leading to `port` on
 * this machine. WebDriver BiDi sees the sites' pages (the pause over them too, in the practice
 * build) and none of the extension's own.
 */
export async function startFirefox(options: {
  port: number;
  extension: string;
  headless?: boolean;
  preferences?: Record<string, unknown>;
}): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: await findBrowser('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1100, height: 760 },
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${options.port}`,
      'extensions.originControls.grantByDefault': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.shell.checkDefaultBrowser': false,
      'app.update.auto': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...options.preferences,
    },
  });
  await browser.installExtension(options.extension);
  return { browser, close: () => browser.close() };
}
