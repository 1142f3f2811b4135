import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'playwright/test';
import { outputOf } from '../../scripts/build.ts';
import { ROBIN } from '../fixtures/fixture.ts';
import { serveInventedWeb } from '../invented/server.ts';
import { startChromium } from './support/chromium.ts';
import { expect } from './support/expect.ts';
import { expectPause, pauseOn } from './support/paused-page.ts';

const FEED = 'https://www.instagram.com/';
const PROFILE = `${FEED}${ROBIN.instagram}/`;

/** The extension with the permission that its users are asked for: no test can answer that question. */
async function permitted(): Promise<string> {
  const extension = await mkdtemp(join(tmpdir(), 'holdfast-history-'));
  await cp(join(process.cwd(), outputOf('chrome', 'practice')), extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const { permissions, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
  const all = [...permissions, 'history'];
  await writeFile(file, JSON.stringify({ ...manifest, permissions: all }));
  return extension;
}

test('the history is cleared of the contact, of pauses and of what those were opened for', async () => {
  const web = await serveInventedWeb();
  const extension = await permitted();
  const browser = await startChromium({ port: web.port, extension, isStill: true });
  try {
    const page = await browser.context.newPage();
    const kept = async () => {
      const worker = await browser.worker();
      return worker.evaluate(async () => {
        const visits = await chrome.history.search({ text: '', startTime: 0, maxResults: 1000 });
        return visits.map(({ url = '' }) => url).filter((url) => url.includes('robin'));
      });
    };
    // Until the browser has its rules another ring stops it, which leaves another trace.
    const rules = async () => {
      const worker = await browser.worker();
      return worker.evaluate(async () => {
        return (await chrome.declarativeNetRequest.getDynamicRules()).length;
      });
    };
    await expect.poll(rules).toBeGreaterThan(0);
    await page.goto(FEED);
    await page.goto(PROFILE).catch(() => {});
    await expect(page).toHaveURL(/pause\.html$/);
    await expectPause(page);
    await pauseOn(page).click();
    await expect(page).toHaveURL(FEED);
    // Of the redirect the browser finds its last alone.
    await expect.poll(kept).toEqual([expect.stringMatching(/pause\.html#network:https:.*robin/)]);

    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await page.getByRole('button', { name: 'Clear them from the history' }).click();
    await expect(page.getByText('1 address was removed from the history.')).toBeVisible();
    expect(await kept()).toEqual([]);
    const typed = await (await browser.worker()).evaluate(
      (url) => chrome.history.getVisits({ url }),
      PROFILE,
    );
    expect(typed).toEqual([]);
  } finally {
    await browser.close();
    await web.close();
    await rm(extension, { recursive: true, force: true });
  }
});
