import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { outputOf } from '../../scripts/build.ts';
import { serveInventedWeb } from '../invented/server.ts';
import { startChromium } from './support/chromium.ts';

/**
 * What the policy of our own pages refuses, in the browser itself and on the release. That they do
 * without it is looked at in every test that opens one of them (`support/chromium-test.ts`).
 */
test('our pages load nothing from elsewhere, and no text becomes script, style or markup', async () => {
  const web = await serveInventedWeb();
  const extension = join(process.cwd(), outputOf('chrome', 'production'));
  const { context, extensionId, own, close } = await startChromium({ port: web.port, extension });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.locator('h1').waitFor();
  const tried = await page.evaluate(async () => {
    const refused = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      refused.add(effectiveDirective),
    );
    const add = (name: string, attributes: Record<string, string>, text = '') => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.append(text);
      document.body.append(element);
    };
    const elsewhere = 'https://www.instagram.com/robin.vale';
    add('style', {}, 'body { color: red }');
    add('p', { style: 'color: red' });
    add('img', { src: elsewhere });
    add('iframe', { src: elsewhere });
    add('link', { rel: 'stylesheet', href: elsewhere });
    add('base', { href: elsewhere });
    await fetch(elsewhere).catch(() => {});
    const isDone = (act: () => void) => {
      try {
        act();
        return true;
      } catch {
        return false;
      }
    };
    const isMarkup = isDone(() => {
      document.body.innerHTML = '<p>';
    });
    const isScript = isDone(() => add('p', { onclick: 'location.reload()' }));
    const words = await fetch('/words/en.json');
    // A frame is refused by the browser's own process, whenever it comes to that.
    const isThere = () => refused.has('frame-src');
    for (let tries = 0; tries < 1000 && !isThere(); tries++)
      await new Promise((done) => setTimeout(done, 10));
    return { refused: [...refused].sort(), isMarkup, isScript, areWordsRead: words.ok };
  });
  const asked = web.requests.filter((url) => url.includes('instagram'));
  const tries = new Set(own.take());
  await close();
  await web.close();
  expect(tried).toEqual({
    refused: [
      ...['base-uri', 'connect-src', 'frame-src', 'img-src', 'require-trusted-types-for'],
      ...['style-src-attr', 'style-src-elem'],
    ],
    isMarkup: false,
    isScript: false,
    areWordsRead: true,
  });
  expect(asked).toEqual([]);
  // What is refused before it is sent is seen at the browser, too.
  expect([...tries]).toEqual(['https://www.instagram.com/robin.vale']);
});
