import type { Page } from 'playwright';
import { test } from './support/both-browsers-test.ts';
import { ChromiumTab } from './support/chromium-tab.ts';
import { expect } from './support/expect.ts';
import { everyNth } from './support/matrix.ts';
import { expectUnpainted } from './support/painted.ts';
import { expectPause, hold } from './support/paused-tab.ts';
import { withoutSiteWorker, withSiteWorker } from './support/site-worker.ts';
import type { Tab } from './support/tab.ts';

const FEED = 'https://www.instagram.com/';
const PROFILE = '/robin.vale/';

/** Ways in which a page's script opens an address, without any press of the user's. */
const openings = (to: string): Readonly<Record<string, string>> => ({
  'an address that is set': `location.href = '${to}'`,
  'location.replace': `location.replace('${to}')`,
  'a meta refresh': `document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0;url=${to}">')`,
  'a form': `document.body.insertAdjacentHTML('beforeend', '<form id="f" action="${to}"><input name="a"></form>'), document.getElementById('f').submit()`,
  'a form that posts': `document.body.insertAdjacentHTML('beforeend', '<form id="f" method="post" action="${to}"></form>'), document.getElementById('f').submit()`,
  'a link that a script presses': `Object.assign(document.createElement('a'), { href: '${to}' }).click()`,
  'a frame that takes the top': `document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '<script>top.location = "${new URL(to, FEED)}"</' + 'script>' }))`,
  'the Navigation API': `void navigation.navigate('${to}')`,
  'a page written anew': `document.open(), document.write('<script>location = "${to}"</' + 'script>'), document.close()`,
});

for (const [name, script] of everyNth(Object.entries(openings(PROFILE)), 3)) {
  test(`a page that opens the contact by ${name} is stopped`, async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    const recording = await page.recordPaint();
    await page.evaluate(`void (${script})`).catch(() => {});
    await expectPauseInTheEnd(page);
    await expectUnpainted(recording);
    expect(holdfast.naming()).toEqual([]);
    const urges = await holdfast.urges();
    expect(urges.map(({ outcome, surface }) => [outcome, surface])).toEqual([['held', 'profile']]);
  });
}

// Where no script of ours is, the network ring stands alone.
for (const [name, script] of everyNth(Object.entries(openings(new URL(PROFILE, FEED).href)), 3)) {
  test(`a page that is not guarded opens the contact by ${name}, and is stopped`, async ({
    holdfast,
  }) => {
    const page = await holdfast.open('https://example.org/');
    await page.evaluate(`void (${script})`).catch(() => {});
    await expectPauseInTheEnd(page);
    expect(holdfast.naming()).toEqual([]);
    expect(await holdfast.urges()).toMatchObject([{ outcome: 'held', surface: 'profile' }]);
  });
}

/** Chromium is asked past its driver, which waits for a navigation that was called off. */
async function expectPauseInTheEnd(page: Tab): Promise<void> {
  if (!(page instanceof ChromiumTab)) return expectPause(page);
  await expect.poll(() => isPaused(page.page)).toBe(true);
}

async function isPaused(page: Page): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const expression = `Boolean(document.querySelector('#pause .pause') ??
    [...document.documentElement.children].some((one) =>
      one.shadowRoot?.querySelector('dialog:modal .pause')))`;
  try {
    const { result } = await session.send('Runtime.evaluate', { expression });
    return result.value === true;
  } catch {
    // The document went while it was asked: its successor is asked next.
    return false;
  } finally {
    await session.detach().catch(() => {});
  }
}

/** What a press in the page makes of itself a moment later, in another window. */
const WINDOWS: Readonly<Record<string, string>> = {
  'that the page opens': `document.body.addEventListener('click', () => window.open('${PROFILE}'))`,
  'that a worker asks for': `(() => {
    const source = new Blob(['onmessage = ({ data }) => postMessage(data)']);
    const worker = new Worker(URL.createObjectURL(source));
    worker.onmessage = ({ data }) => window.open(data);
    document.body.addEventListener('click', () => worker.postMessage('${PROFILE}'));
  })()`,
  'that a form opens': `(() => {
    const form = document.createElement('form');
    Object.assign(form, { action: '${PROFILE}', target: '_blank' });
    document.body.append(form);
    document.body.addEventListener('click', () => form.submit());
  })()`,
};

for (const [name, script] of Object.entries(WINDOWS)) {
  test(`a window ${name} is stopped`, async ({ holdfast }) => {
    const page = await holdfast.open(FEED);
    await page.evaluate(`void ${script}`);
    await page.click('main', { where: 'its own' });
    await expect.poll(async () => (await holdfast.tabs()).length).toBe(2);
    const opened = (await holdfast.tabs()).at(-1);
    if (opened) await expectPause(opened);
    expect(holdfast.naming()).toEqual([]);
    const urges = await holdfast.urges();
    expect(urges.map(({ outcome, surface }) => [outcome, surface])).toEqual([['held', 'profile']]);
  });
}

// Rules that stopped frames would tell a page by hidden ones whom the user guards (docs/decisions.md).
test('in a frame of its own a page sees no difference between the contact and anybody', async ({
  holdfast,
}) => {
  const page = await holdfast.open(FEED);
  const seen = await page.evaluate(async () => {
    const open = async (path: string) => {
      const frame = document.createElement('iframe');
      frame.src = path;
      const loaded = new Promise((done) => {
        frame.onload = done;
      });
      document.body.append(frame);
      await loaded;
      const { location, documentElement } = frame.contentWindow?.document ?? document;
      const children = [...documentElement.children].map(({ tagName }) => tagName);
      return { isThere: location.pathname === path, children };
    };
    return [await open('/robin.vale/'), await open('/mia.sol/')];
  });
  expect(seen[0]).toEqual(seen[1]);
  expect(seen[0]?.isThere).toBe(true);
  expect(await holdfast.urges()).toEqual([]);
});

/** Runs in the page: opens it at a press, and keeps what the new window's history tells. */
function openAndListen(address: string): void {
  const toldOf: string[] = [];
  Object.assign(window, { toldOf });
  document.body.addEventListener('click', () => {
    const opened = window.open(address);
    const listen = () => {
      for (const capture of [true, false])
        opened?.navigation.addEventListener(
          'navigate',
          (event) => {
            toldOf.push(event.destination.url);
            event.preventDefault();
          },
          { capture },
        );
      opened?.addEventListener('beforeunload', () => toldOf.push('beforeunload'));
    };
    listen();
    opened?.addEventListener('load', listen);
  });
}

test('a window that the site’s own worker answers in tells its opener nothing of the pause', async ({
  holdfast,
}) => {
  const page = await withSiteWorker(holdfast, FEED);
  await page.evaluate(openAndListen, PROFILE);
  await page.click('main', { where: 'its own' });
  await expect.poll(async () => (await holdfast.tabs()).length).toBe(2);
  const opened = (await holdfast.tabs()).at(-1);
  if (!opened) throw new Error('No window was opened');
  await expectPause(opened);
  expect(await page.evaluate('toldOf')).toEqual([]);
  await hold(opened);
  await expect.poll(async () => (await holdfast.tabs()).length).toBe(1);
  expect(await holdfast.urges()).toHaveLength(1);
  await withoutSiteWorker(holdfast, FEED);
});

/** Runs in the page: opens a window at a press, and listens in each of its documents once it has hold of it. */
function openAndFollow(address: string): void {
  const toldOf: string[] = [];
  document.body.addEventListener('click', () => {
    const opened = window.open(address);
    Object.assign(window, { toldOf, opened });
    const heard = new WeakSet<Navigation>();
    const listen = ({ navigation }: Window) => {
      if (heard.has(navigation)) return;
      heard.add(navigation);
      navigation.addEventListener('navigate', (event) => {
        if (new URL(event.destination.url).origin === location.origin) return;
        toldOf.push(event.destination.url);
        event.preventDefault();
      });
    };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      try {
        if (opened) listen(opened);
      } catch {
        // It is another’s by now.
      }
      port2.postMessage(0);
    };
    port2.postMessage(0);
  });
}

/** In Firefox what is not asked for by its address alone goes by the rules all the same. */
const ofWorker = ({ runsIn }: { runsIn: string }) =>
  runsIn === 'firefox' ? 'network' : 'document';

test('nor one that its opener leads there, listening in each document before the guard', async ({
  holdfast,
}) => {
  const page = await withSiteWorker(holdfast, FEED);
  await page.evaluate(openAndFollow, `${FEED}mia.sol/`);
  await page.click('main', { where: 'its own' });
  await expect.poll(async () => (await holdfast.tabs()).length).toBe(2);
  const opened = (await holdfast.tabs()).at(-1);
  if (!opened) throw new Error('No window was opened');
  await opened.waitFor('main');
  await page.evaluate(`opened.location.assign('/out?to=${PROFILE}')`);
  await expectPause(opened);
  expect(await page.evaluate('toldOf')).toEqual([]);
  // Nothing of it is left behind, nor asked for.
  expect(await opened.evaluate('history.length')).toBe(2);
  expect(holdfast.naming()).toEqual([]);
  await hold(opened);
  await expect.poll(() => opened.url()).toBe(`${FEED}mia.sol/`);
  expect(await holdfast.urges()).toMatchObject([{ ring: ofWorker(holdfast) }]);
  await withoutSiteWorker(holdfast, FEED);
});

test('a form sent there from elsewhere, answered by the site’s own worker, is paused all the same', async ({
  holdfast,
}) => {
  await withSiteWorker(holdfast, FEED);
  const page = await holdfast.open('https://lake.example/');
  const length = await page.evaluate<number>('history.length');
  await page.evaluate((action) => {
    const form = Object.assign(document.createElement('form'), { method: 'post', action });
    document.body.append(form);
    form.submit();
  }, `https://www.instagram.com${PROFILE}`);
  await expectPause(page);
  expect(await page.evaluate('history.length')).toBe(length + 1);
  expect(holdfast.naming()).toEqual([]);
  await hold(page);
  await expect.poll(() => page.url()).toBe('https://lake.example/');
  expect(await holdfast.urges()).toMatchObject([{ ring: ofWorker(holdfast) }]);
  await withoutSiteWorker(holdfast, FEED);
});
