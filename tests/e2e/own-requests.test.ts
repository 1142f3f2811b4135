import { expect } from 'playwright/test';
import { test } from './support/chromium-test.ts';
import { isOwn } from './support/own-requests.ts';

/**
 * Every test with `holdfast` ends with a look at what the extension asked of others: it has to see
 * it.
 */
test.describe('what the extension asks of others is seen at the browser', () => {
  test('asked by a script of it in a page', async ({ holdfast }) => {
    const page = await holdfast.open('https://www.instagram.com/');
    const session = await page.context().newCDPSession(page);
    const world = new Promise<number>((found) =>
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension:')) found(context.id);
      }),
    );
    await session.send('Runtime.enable');
    await session.send('Runtime.evaluate', {
      contextId: await world,
      expression: `fetch('/style.css?ours')\n//# sourceURL=${holdfast.address('guard.js')}`,
    });
    await page.evaluate(() => fetch('/style.css?theirs'));
    expect(holdfast.own.take()).toEqual(['https://www.instagram.com/style.css?ours']);
  });

  test('and what its worker asks for is heard of', async ({ holdfast }) => {
    const { context } = holdfast.browser;
    const heard = context.waitForEvent('request', (request) =>
      Boolean(request.serviceWorker()?.url().startsWith('chrome-extension:')),
    );
    const worker = await holdfast.browser.worker();
    await worker.evaluate(() => fetch('/words/en.json').then((answer) => answer.status));
    const request = await heard;
    expect(request.url()).toMatch(/^chrome-extension:.*words\/en\.json$/);
    expect(isOwn(request)).toBe(false);
    // Its policy lets it ask nobody else: the same request, as if it did.
    const url = () => 'https://example.com/';
    expect(isOwn(Object.assign(Object.create(request), { url }))).toBe(true);
  });

  test('asked by a page of it, once nothing refuses that', async ({ holdfast }) => {
    const page = await holdfast.open(holdfast.address('options.html'));
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setBypassCSP', { enabled: true });
    await page.reload();
    await page.evaluate(() => fetch('https://example.com/?ours', { mode: 'no-cors' }));
    expect(holdfast.own.take()).toEqual(['https://example.com/?ours']);
  });
});
