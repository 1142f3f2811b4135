import { expect } from './support/expect.ts';
import { test } from './support/firefox-alone.ts';

const PAGES = ['popup.html', 'options.html', 'record.html', 'pause.html#practice'];

/**
 * Runs in each of Firefox's processes: pages of the extension that open from then on can read nothing of
 * what is stored, before any script of theirs has begun. The driver itself comes to a page too late.
 */
const UNREADABLE = `
  const make = (document) => {
    if (!document.documentURI.startsWith('moz-extension:') || !document.defaultView) return;
    const page = Cu.waiveXrays(document.defaultView);
    const get = () => page.Promise.reject(new page.Error('IO error: .../LOCK'));
    for (const { storage } of [page.chrome, page.browser].filter(Boolean))
      Object.defineProperty(storage.local, 'get', { value: Cu.exportFunction(get, page) });
  };
  Services.obs.addObserver(make, 'document-element-inserted');
  addMessageListener('readable', () =>
    Services.obs.removeObserver(make, 'document-element-inserted'));`;

test('Firefox: a storage that throws is said in place of our pages, and loses nothing', async ({
  opened: { firefox },
  facts,
}) => {
  await firefox.inBrowser(
    `Services.ppmm.loadProcessScript('data:,' + encodeURIComponent(values[0]), false)`,
    UNREADABLE,
  );
  try {
    for (const file of PAGES) {
      const page = await firefox.newTab();
      await page.goto(firefox.address(file));
      const said = await page.text('[role=alert]');
      expect(said, file).toContain('cannot read what it keeps just now');
    }
  } finally {
    await firefox.inBrowser(`Services.ppmm.broadcastAsyncMessage('readable')`);
  }
  expect(await facts.stored('contacts')).toHaveLength(1);
  const page = await firefox.newTab();
  await page.goto(firefox.address('popup.html'));
  await page.waitFor('.ring');
});
