import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { ATTACKS, attackScript } from './hostile-attacks.ts';
import { recordPaint } from './support/painted.ts';
import { expectNoPause, expectPause, frames, goOn, pauseOn } from './support/pause.ts';
import { robin } from './support/people.ts';
import { type Holdfast, test } from './support/test.ts';

const FEED = 'https://www.instagram.com/';
const many = (counts: readonly number[]) => counts.filter((count) => count > 0);

for (const [name, attack] of Object.entries(ATTACKS)) {
  test(`a page that ${name}: the pause stays, whole and unanswered`, async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    // The app has drawn the contact's page below by the time the pause covers it.
    await page.evaluate(`go('/robin.vale/')`);
    await expectPause(page);
    // What the attacks take for the overlay is it.
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe(
      'DIV',
    );
    const { stop } = await recordPaint(page);
    const before = await page.getByRole('dialog').boundingBox();
    await page.evaluate(attackScript(attack));
    await frames(page, 30);
    await page.evaluate('stopAttack()');
    await frames(page, 3);
    await page.screenshot();
    const painted = await stop();
    expect(painted.length).toBeGreaterThan(0);
    expect(many(painted)).toEqual([]);
    await expectPause(page);
    expect(await page.getByRole('dialog').boundingBox()).toEqual(before);
    expect(await holdfast.urges()).toEqual([
      expect.objectContaining({ outcome: 'held', revision: 0 }),
    ]);
    await pauseOn(page).click();
    await expectNoPause(page);
    expect(page.url()).toBe(FEED);
  });
}

test('a page that replaces what there is to call hears of nothing', async ({ holdfast }) => {
  const page = await holdfast.open('about:blank');
  await page.addInitScript(spyOnEverything);
  await page.goto(FEED);
  await forget(page);
  await page.click('#robin');
  await expectPause(page);
  await pauseOn(page).click();
  await expectNoPause(page);
  expect(await page.evaluate('called')).toEqual([]);
  await page.evaluate(`go('/robin.vale/')`);
  await expectPause(page);
  // The app's own calls are all there is.
  expect(await page.evaluate('[...new Set(called)]')).toEqual([
    'History.pushState',
    'Element.setHTMLUnsafe',
  ]);
});

/** Runs before any script of the page: every method that an overlay might need tells of its use. */
function spyOnEverything(): void {
  const called: string[] = [];
  const log = new Proxy(called, {});
  Object.assign(window, { called });
  const spied = {
    EventTarget: ['addEventListener', 'dispatchEvent', 'removeEventListener'],
    Element: [
      'attachShadow',
      'setHTMLUnsafe',
      'setAttribute',
      'append',
      'remove',
      'closest',
      'matches',
    ],
    Node: ['appendChild', 'insertBefore', 'removeChild'],
    Document: ['createElement', 'exitFullscreen', 'querySelector', 'querySelectorAll'],
    HTMLDialogElement: ['showModal', 'close', 'show'],
    HTMLElement: ['focus', 'click'],
    MutationObserver: ['observe'],
    History: ['pushState', 'replaceState'],
    CSSStyleDeclaration: ['setProperty'],
    Event: ['preventDefault', 'stopImmediatePropagation'],
  } as const;
  for (const [owner, names] of Object.entries(spied)) {
    const prototype = (window as unknown as Record<string, { prototype: Record<string, unknown> }>)[
      owner
    ]?.prototype;
    if (!prototype) continue;
    for (const name of names) {
      const real = prototype[name] as (...given: unknown[]) => unknown;
      prototype[name] = function (this: unknown, ...given: unknown[]) {
        // The app of the invented sites calls these, too: they are told by where they were called from.
        if (!/app\.js|writing\.js/.test(new Error().stack ?? '') || /push|HTMLUnsafe/.test(name))
          log.push(`${owner}.${name}`);
        return real.apply(this, given);
      };
    }
  }
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame'] as const) {
    const real = window[name] as (...given: unknown[]) => number;
    (window as unknown as Record<string, unknown>)[name] = (...given: unknown[]) => real(...given);
  }
}

test('a page that clears every timer leaves the wait to run', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await expectPause(page);
  await page.evaluate(`(function clear() {
    for (let id = 0; id < 2000; id++) clearTimeout(id);
    requestAnimationFrame(clear);
  })()`);
  await goOn(page);
  await expect(page).toHaveURL(`${FEED}robin.vale/`);
});

const forget = (page: Page) => page.evaluate('void called.splice(0)');

test('a pause tells the page no word of it', async ({ holdfast }) => {
  await holdfast.reset([robin({ label: 'Zebulon' })], { showLabel: true });
  const page = await holdfast.open(FEED);
  const address = holdfast.address('pause.html');
  const before = await page.evaluate(tellsOf, address);
  expect(before).toMatchObject({ reachable: false, loaded: 0, globals: [] });
  await page.click('#robin');
  await expectPause(page);
  await expect(page.getByText('Zebulon')).toBeVisible();
  await page.keyboard.press('Control+a');
  const line = (await page.getByRole('heading', { level: 1 }).boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(line.x, line.y);
  await page.mouse.down();
  await page.mouse.move(line.x + 300, line.y + 60);
  await page.mouse.up();
  const during = await page.evaluate(tellsOf, address);
  // One element without a name, a text or an attribute is all there is to see.
  expect(during).toEqual({
    ...before,
    children: [...before.children, '<div></div>'],
    focused: 'DIV',
  });
  await pauseOn(page).click();
  await expect(page.getByText('Held')).toBeVisible();
  const after = await page.evaluate(tellsOf, address);
  expect({ ...after, focused: undefined }).toEqual({
    ...before,
    children: [...before.children, '<div></div>'],
  });
});

/** Runs in the page: all that it can ask about what lies over it. */
async function tellsOf(address: string) {
  const find = (window as unknown as { find(text: string): boolean }).find.bind(window);
  const hits = ['Zebulon', 'Hold firm', 'You can continue'].filter((text) => find(text));
  const selected = getSelection()?.toString() ?? '';
  getSelection()?.removeAllRanges();
  return {
    children: [...document.documentElement.children].slice(2).map(({ outerHTML }) => outerHTML),
    text: /Zebulon|Hold firm/.test(
      `${document.documentElement.textContent}${document.body.outerHTML}`,
    ),
    hits,
    selected: /Zebulon|Hold firm|continue/i.test(selected),
    focused:
      document.activeElement?.tagName === 'BODY' ? undefined : document.activeElement?.tagName,
    sheets: document.styleSheets.length,
    fonts: document.fonts.size,
    globals: Object.keys(window).filter(
      (name) => /hold|pause|guard/i.test(name) && name !== 'onpause',
    ),
    loaded: performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.startsWith('chrome-extension:')).length,
    reachable: await fetch(address, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    ),
  };
}

const PROFILE = '/robin.vale/';
const OPENINGS: Readonly<Record<string, string>> = {
  'an address that is set': `location.href = '${PROFILE}'`,
  'location.replace': `location.replace('${PROFILE}')`,
  'a meta refresh': `document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0;url=${PROFILE}">')`,
  'a form': `document.body.insertAdjacentHTML('beforeend', '<form id="f" action="${PROFILE}"><input name="a"></form>'), document.getElementById('f').submit()`,
  'a form that posts': `document.body.insertAdjacentHTML('beforeend', '<form id="f" method="post" action="${PROFILE}"></form>'), document.getElementById('f').submit()`,
  'a link that a script presses': `Object.assign(document.createElement('a'), { href: '${PROFILE}' }).click()`,
  'a frame that takes the top': `document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '<script>top.location = "https://www.instagram.com${PROFILE}"</' + 'script>' }))`,
  'the Navigation API': `void navigation.navigate('${PROFILE}')`,
  'a page written anew': `document.open(), document.write('<script>location = "${PROFILE}"</' + 'script>'), document.close()`,
};
for (const [name, script] of Object.entries(OPENINGS)) {
  test(`a page that opens the contact by ${name} is stopped`, async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    const { stop } = await recordPaint(page);
    await page.evaluate(`void (${script})`).catch(() => {});
    await expect.poll(() => isPaused(page)).toBe(true);
    expect(many(await stop())).toEqual([]);
    expect(holdfast.naming()).toEqual([]);
    expect(await recorded(holdfast)).toEqual([['held', 'profile']]);
  });
}

/** Asked past the driver, which waits for a navigation that was called off. */
async function isPaused(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const expression = `Boolean(document.querySelector('#pause .pause') ??
    [...document.documentElement.children].some((one) =>
      one.shadowRoot?.querySelector('dialog:modal .pause')))`;
  const { result } = await session.send('Runtime.evaluate', { expression });
  await session.detach();
  return result.value === true;
}

const recorded = async (holdfast: Holdfast) =>
  (await holdfast.urges()).map(({ outcome, surface }) => [outcome, surface]);

test('a window that the page opens is stopped', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.evaluate(`document.body.addEventListener('click', () => window.open('${PROFILE}'))`);
  const opened = page.context().waitForEvent('page');
  await page.click('#nav-home, nav a, h1, main', { force: true, noWaitAfter: true });
  await expectPause(await opened);
  expect(holdfast.naming()).toEqual([]);
});

test('a page that freezes is paused before it, and can be left after it', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  const { stop } = await recordPaint(page);
  await page.evaluate(
    `go('/robin.vale/'), (() => { const end = Date.now() + 1500; while (Date.now() < end); })()`,
  );
  await expectPause(page);
  expect(many(await stop())).toEqual([]);
  await pauseOn(page).click();
  await expectNoPause(page);
});

test('a page whose policy allows nothing has its pause, and no violation to hear of', async ({
  holdfast,
}) => {
  const page = await holdfast.open('about:blank');
  await page.route(FEED, (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: {
        'content-security-policy':
          "default-src 'none'; script-src 'unsafe-inline'; require-trusted-types-for 'script'",
      },
      body: '<!doctype html><html><body><a id="robin" href="/robin.vale/">Robin</a></body></html>',
    }),
  );
  await page.goto(FEED);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { violations: heard });
    document.addEventListener('securitypolicyviolation', (event) =>
      heard.push(event.effectiveDirective),
    );
  });
  await page.click('#robin');
  await expectPause(page);
  await expect(page.locator('.chip').first()).toBeVisible();
  expect(await page.getByRole('dialog').evaluate((one) => getComputedStyle(one).position)).toBe(
    'fixed',
  );
  expect(await page.evaluate('violations')).toEqual([]);
});
