import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { Channel } from '../../policy/channels.ts';

/**
 * Loads what the pause offers besides itself into the page that shows it: too much for every guarded
 * page to carry, and of no use before. `channels`: where planned contact can take place.
 */
export async function loadTools(tabId: number, channels: readonly Channel[]): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({
    target,
    // Answers nothing: Firefox counts an answer that it cannot copy as a failure.
    func: (told: readonly Channel[]) => void Object.assign(globalThis, { holdfastChannels: told }),
    args: [channels],
    injectImmediately: true,
  });
  await browser.scripting.executeScript({
    target,
    // A script that is not listed is none of WXT's public paths.
    files: ['/pause-tools.js'] as unknown as ScriptPublicPath[],
    injectImmediately: true,
  });
}
