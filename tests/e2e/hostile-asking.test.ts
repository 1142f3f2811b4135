import { expect } from 'playwright/test';
import { test } from './support/both-browsers-test.ts';
import { expectNoPause, expectPause, frames, hold } from './support/paused-tab.ts';
import { robin } from './support/people.ts';
import type { Tab } from './support/tab.ts';

const FEED = 'https://www.instagram.com/';

test('a page that replaces what there is to call hears of nothing', async ({ holdfast }) => {
  const page = await holdfast.open(`${FEED}?spied`);
  await page.evaluate('void called.splice(0)');
  await page.click('#robin');
  await expectPause(page);
  await hold(page);
  await expectNoPause(page);
  expect(await calledIn(page)).toEqual([]);
  await page.evaluate(`void go('/robin.vale/')`);
  await expectPause(page);
  // The app's own calls are all there is.
  expect(await calledIn(page)).toEqual(['History.pushState', 'Element.setHTMLUnsafe']);
});

/** What `tests/invented/spy.js` was told. */
const calledIn = (page: Tab) => page.evaluate('[...new Set(called)]');

test('a pause tells the page no word of it', async ({ holdfast }) => {
  await holdfast.reset([robin({ label: 'Zebulon' })], { showLabel: true });
  const page = await holdfast.open(FEED);
  // Firefox has an address for each installation, at random, which no page can come to know.
  const address =
    holdfast.runsIn === 'firefox'
      ? 'moz-extension://holdfast@holdfast.invalid/pause.html'
      : holdfast.address('pause.html');
  await page.evaluate(`(${noteChanges})()`);
  const before = await page.evaluate(tellsOf, address);
  expect(before).toMatchObject({ reachable: false, loaded: 0, globals: [] });
  await page.click('#robin');
  await expectPause(page);
  await page.waitFor('.pause .label:text-is("You decided not to contact “Zebulon”.")');
  await page.press('Control+a');
  await page.drag('.pause h1', { x: 300, y: 60 });
  const during = await page.evaluate(tellsOf, address);
  // One element without a name, a text or an attribute is all there is to see.
  expect(during).toEqual({
    ...before,
    children: [...before.children, '<div></div>'],
    focused: 'DIV',
    // The tab would show the contact's name: it shows the site's, which says nothing.
    title: 'Instagram',
  });
  await hold(page);
  await expectNoPause(page);
  await page.waitFor('p[role="status"]');
  const after = await page.evaluate(tellsOf, address);
  expect({ ...after, focused: null }).toEqual({
    ...before,
    children: [...before.children, '<div></div>'],
  });
  // Of what came and went no more was to be seen than of what is there.
  expect(await page.evaluate('changes()')).toEqual([
    'childList of HTML: <div></div>',
    'childList of TITLE: Instagram',
  ]);
});

/** Runs in the page: notes every change of its document from now on, as the page can see it. */
function noteChanges(): void {
  const seen = new Set<string>();
  const looksOf = (node: Node) => (node as Element).outerHTML ?? node.textContent;
  const note = (records: readonly MutationRecord[]) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const nodes = addedNodes.length > 0 ? addedNodes : removedNodes;
      seen.add(`${type} of ${target.nodeName}: ${attributeName ?? [...nodes].map(looksOf)}`);
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  const changes = () => {
    note(observer.takeRecords());
    return [...seen].sort();
  };
  Object.assign(window, { changes });
}

/** Runs in the page: all that it can ask about what lies over it. */
async function tellsOf(address: string) {
  const find = (window as unknown as { find(text: string): boolean }).find.bind(window);
  const hits = ['Zebulon', 'Hold firm', 'You can continue'].filter((text) => find(text));
  const selected = getSelection()?.toString() ?? '';
  getSelection()?.removeAllRanges();
  return {
    title: document.title,
    head: document.head.innerHTML.replace(/<title>.*?<\/title>/, ''),
    roots: [document, document.documentElement, document.head, document.body].map((node) =>
      node instanceof Element ? (node.cloneNode() as Element).outerHTML : node.childNodes.length,
    ),
    children: [...document.documentElement.children].slice(2).map(({ outerHTML }) => outerHTML),
    text: /Zebulon|Hold firm/.test(
      `${document.documentElement.textContent}${document.body.outerHTML}`,
    ),
    hits,
    selected: /Zebulon|Hold firm|continue/i.test(selected),
    // What has no value is not told by every driver.
    focused: document.activeElement?.tagName === 'BODY' ? null : document.activeElement?.tagName,
    sheets: document.styleSheets.length,
    fonts: document.fonts.size,
    globals: Object.keys(window).filter(
      (name) => /hold|pause|guard/i.test(name) && name !== 'onpause',
    ),
    loaded: performance
      .getEntriesByType('resource')
      .filter(({ name }) => /^(chrome|moz)-extension:/.test(name)).length,
    reachable: await fetch(address, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    ),
  };
}

test('while a pause is up, no change of address tells whom it is for', async ({ holdfast }) => {
  const handle = {
    site: 'instagram',
    kind: 'handle',
    value: 'mia.sol',
    written: 'mia.sol',
  } as const;
  await holdfast.reset([robin(), { ...robin(), id: 'mia', identities: [handle] }]);
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await expectPause(page);
  await page.evaluate(askByAddresses, ['/mia.sol/', '/nobody.of.theirs/', '/explore/']);
  expect(await page.evaluate('heardOf')).toEqual(['/explore/', '/explore/', '/explore/']);
  expect(await page.evaluate('location.pathname')).toBe('/');
  expect(await holdfast.urges()).toHaveLength(1);
  await hold(page);
  await expectNoPause(page);
});

test('under a pause a page of somebody else may change its own address', async ({ holdfast }) => {
  const page = await holdfast.open(`${FEED}mia.sol/`);
  await page.evaluate(`void document.body.insertAdjacentHTML('beforeend',
    '<a id="here" href="/robin.vale/">R</a>')`);
  await page.click('#here');
  await expectPause(page);
  await page.evaluate(`history.replaceState(null, '', '/mia.sol/?hl=en')`);
  expect(await page.evaluate('location.search')).toBe('?hl=en');
});

/** Runs in the page: sets about going to each of these, and notes which of them it hears of. */
async function askByAddresses(paths: readonly string[]): Promise<void> {
  const heardOf: string[] = [];
  Object.assign(window, { heardOf });
  navigation.addEventListener('navigate', (event) => {
    heardOf.push(new URL(event.destination.url).pathname);
    event.preventDefault();
  });
  for (const path of paths) {
    for (const go of [
      () => history.pushState(null, '', path),
      () => history.replaceState(null, '', path),
      () => navigation.navigate(path).finished?.catch(() => {}),
    ])
      try {
        go();
      } catch {}
  }
  await new Promise((done) => setTimeout(done, 100));
}

test('no font of the page’s draws what is written on a pause', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.evaluate(`void (document.head.insertAdjacentHTML('beforeend', '<style>' +
    ['system-ui', '-apple-system', 'Segoe UI', 'Roboto', 'Noto Sans', 'Noto Sans Arabic',
      'sans-serif', 'Arial', 'Helvetica'].map((name) =>
      '@font-face { font-family: "' + name + '"; src: url(/font?' + encodeURIComponent(name) +
      '); unicode-range: U+4F60, U+597D }').join('') + '</style>'))`);
  await page.click('#robin');
  await page.click('.go-on input');
  await page.type('你好');
  await page.waitFor('.go-on input:not(:placeholder-shown)');
  await page.screenshot();
  await frames(page, 10);
  const fonts = () => holdfast.web.requests.filter((url) => url.includes('/font'));
  expect(fonts()).toEqual([]);
  // Where the page writes it, it is asked for.
  await hold(page);
  await page.evaluate(
    `document.body.insertAdjacentHTML('beforeend', '<p style="font-family: Arial">你好</p>')`,
  );
  await page.screenshot();
  await expect.poll(fonts).not.toEqual([]);
});

test('a pause gives the page nothing to hold on to', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.evaluate(`(${grasp})()`);
  await page.click('#robin');
  await expectPause(page);
  await page.click('.pause h1');
  await page.drag('.pause h1', { x: 300, y: 60 });
  await page.evaluate('void graspNow()');
  await page.click('.go-on input');
  await page.type('to say it');
  await page.evaluate('void graspNow()');
  await page.press('Control+a');
  await page.press('Tab');
  await page.press('Control+a');
  await page.evaluate('void graspNow()');
  await page.evaluate(`void document.execCommand('selectAll')`);
  await page.evaluate('void graspNow()');
  for (const words of ['Hold firm', 'Continue', 'If you still want']) {
    await page.evaluate(`void find('${words}')`);
    await page.evaluate('void graspNow()');
  }
  expect(await page.evaluate('[...grasped]')).toEqual([]);
  await hold(page);
  await expectNoPause(page);
  expect(await page.evaluate('[...grasped]')).toEqual([]);
});

/**
 * Runs in the page: notes how it comes by any node inside the pause, by events of every kind from now
 * on, and by whatever it can ask for at `graspNow`. (Which way an event goes is told in the practice
 * build alone, whose shadow roots are open.)
 */
function grasp(): void {
  const grasped = new Set<string>();
  const note = (how: string, value: unknown) => {
    const root = value instanceof Node ? value.getRootNode() : undefined;
    if (root instanceof ShadowRoot) grasped.add(how);
  };
  const told = ['target', 'originalTarget', 'explicitOriginalTarget', 'relatedTarget'];
  const owners = [window, Document.prototype, Element.prototype, HTMLElement.prototype];
  const named = owners.flatMap((owner) => Object.getOwnPropertyNames(owner));
  const types = named.filter((name) => name.startsWith('on')).map((name) => name.slice(2));
  types.push('focusin', 'focusout', 'textInput', 'DOMMouseScroll', 'MozMousePixelScroll');
  for (const type of new Set(types)) {
    const hear = (event: Event) => {
      for (const name of [...told, 'rangeParent'])
        note(`${type}: ${name}`, event[name as keyof Event]);
    };
    for (const target of [window, document]) target.addEventListener(type, hear, true);
  }
  const graspNow = () => {
    const selection = getSelection();
    note('anchor', selection?.anchorNode);
    note('focus', selection?.focusNode);
    if (selection?.rangeCount) note('range', selection.getRangeAt(0).startContainer);
    note('active', document.activeElement);
    for (const { effect } of document.getAnimations())
      note('animation', (effect as KeyframeEffect).target);
    for (let y = 10; y < innerHeight; y += 20) {
      for (let x = 10; x < innerWidth; x += 40) {
        note('caret', document.caretPositionFromPoint?.(x, y)?.offsetNode);
        for (const one of document.elementsFromPoint(x, y)) note('point', one);
      }
    }
  };
  Object.assign(window, { grasped, graspNow });
}

test('a page whose policy allows nothing has its pause, and no violation to hear of', async ({
  holdfast,
}) => {
  const page = await holdfast.open(`${FEED}?strict`);
  await page.evaluate(`void (window.violations = [],
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective)))`);
  await page.click('#robin');
  await expectPause(page);
  await page.waitFor('.chip');
  const position = (pause: HTMLElement) => {
    const dialog = pause.closest('dialog');
    return dialog && getComputedStyle(dialog).position;
  };
  expect(await page.read('.pause', position)).toBe('fixed');
  expect(await page.evaluate('violations')).toEqual([]);
});

test('under a pause no event that a page makes up tells whom it is for', async ({ holdfast }) => {
  const page = await holdfast.open(FEED);
  await page.click('#robin');
  await expectPause(page);
  const [somebody, ...contacts] = await page.evaluate(askByEvents, [
    'https://www.instagram.com/mia.sol/',
    'https://www.instagram.com/robin.vale/',
    'https://x.com/robin_vale',
  ]);
  expect(somebody).toHaveLength(4);
  for (const told of contacts) expect(told).toEqual(somebody);
  expect(await holdfast.urges()).toHaveLength(1);
});

/** Runs in the page: what becomes of events that lead to each of these, of every kind. */
async function askByEvents(urls: readonly string[]): Promise<string[][]> {
  const frame = document.createElement('iframe');
  frame.src = '/style.css';
  document.body.append(frame);
  await new Promise((done) => frame.addEventListener('load', done, { once: true }));
  const inner = (frame.contentWindow as Window).navigation;
  const destinationOf = (url: string) =>
    new Promise<NavigationDestination>((done) => {
      const take = (event: NavigateEvent) => {
        event.preventDefault();
        done(event.destination);
      };
      inner.addEventListener('navigate', take, { once: true });
      const { committed, finished } = inner.navigate(url);
      for (const one of [committed, finished]) one?.catch(() => {});
    });
  const told: string[][] = [];
  for (const url of urls) {
    const destination = await destinationOf(url);
    const { signal } = new AbortController();
    told.push(
      (['push', 'replace', 'reload', 'traverse'] as const).map((navigationType) => {
        const how = { destination, navigationType, signal, cancelable: true };
        const event = new NavigateEvent('navigate', how);
        navigation.dispatchEvent(event);
        return `${navigationType} ${event.defaultPrevented}`;
      }),
    );
  }
  return told;
}
