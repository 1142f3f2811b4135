// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Act, guardActs } from '../../../content/guard/acts.ts';
import type { Judge } from '../../../content/guard/judge.ts';
import { known, sightingOf } from '../samples.ts';

const THEIRS = '/robin/';
// The simulated page knows no namespaces in selectors, which only links in drawings need.
const { matches } = Element.prototype;
beforeEach(() => {
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (
    this: Element,
    selector: string,
  ) {
    return matches.call(this, selector.replace(', a[*|href]', ''));
  });
});

const BUBBLING = { bubbles: true, cancelable: true, composed: true };
let ended = new AbortController();
afterEach(() => ended.abort());

/** A page in which the facts have not come yet; what its own script hears, and what the guard asks. */
function openPage(isCovered = false) {
  ended = new AbortController();
  document.body.innerHTML = `<a id="robin" href="${THEIRS}">R</a> <a id="mia" href="/mia/">M</a> <a id="home" href="#top">H</a>`;
  const heard: string[] = [];
  const acts: Act[] = [];
  const opened: unknown[] = [];
  const facts = Promise.withResolvers<void>();
  const sightingAt = (path: string) =>
    sightingOf([known('instagram', 'handle', path)], { surface: 'profile' });
  let isReady = false;
  const judge = {
    read: ({ pathname, hash }: URL) => (hash ? undefined : sightingAt(pathname)),
    readPress: () => undefined,
    match: (seen: ReturnType<typeof sightingAt>) =>
      isReady && seen.identities[0]?.value === THEIRS ? {} : undefined,
    attempt: (seen?: ReturnType<typeof sightingAt>) =>
      isReady && !isCovered && seen?.identities[0]?.value === THEIRS
        ? { sighting: seen }
        : undefined,
    get facts() {
      return isReady ? {} : undefined;
    },
    noteOpened: (seen?: ReturnType<typeof sightingAt>) => {
      if (seen) opened.push(seen.identities[0]?.value);
    },
    ready: facts.promise,
  } as unknown as Judge;
  guardActs(window as unknown as Window, judge, ended.signal, (act) => acts.push(act));
  document.body.addEventListener('click', (event) => {
    heard.push((event.target as Element).id);
    event.preventDefault();
  });
  return {
    heard,
    acts,
    opened,
    async factsAre() {
      isReady = true;
      facts.resolve();
      await facts.promise;
    },
    async factsCome() {
      isReady = true;
      facts.resolve();
      await vi.waitFor(() => expect(heard.length + acts.length).toBe(1));
    },
    press(id: string) {
      this.send(id, new MouseEvent('click', BUBBLING));
    },
    /** As the user's own; answers whether the browser goes on with it. */
    send(id: string, event: Event): boolean {
      Object.defineProperty(event, 'isTrusted', { value: true });
      return document.getElementById(id)?.dispatchEvent(event) ?? false;
    },
  };
}

it('a press on the contact that comes before the facts is kept from the page, and is an attempt', async () => {
  const page = openPage();
  page.press('robin');
  expect(page.heard).toEqual([]);
  await page.factsCome();
  expect(page.acts).toEqual([
    expect.objectContaining({ element: document.querySelector('#robin') }),
  ]);
  expect(page.heard).toEqual([]);
});

it('one on somebody else is done again once that is known', async () => {
  const page = openPage();
  page.press('mia');
  expect(page.heard).toEqual([]);
  await page.factsCome();
  expect(page.heard).toEqual(['mia']);
  expect(page.acts).toEqual([]);
});

it('one on nobody does not wait', () => {
  const page = openPage();
  page.press('home');
  expect(page.heard).toEqual(['home']);
});

it.each([
  ['once the facts are there', false],
  ['before', true],
])(
  'one on the contact that a pass covers is told of as opened, pressed %s',
  async (_, isTooSoon) => {
    const page = openPage(true);
    if (isTooSoon) page.press('robin');
    const facts = page.factsCome();
    if (!isTooSoon) page.press('robin');
    await facts;
    expect(page.acts).toEqual([]);
    expect(page.heard).toEqual(['robin']);
    expect(page.opened).toEqual([THEIRS]);
  },
);

it('a key that is held down is one press, and opens nobody', async () => {
  const page = openPage();
  page.press('robin');
  await page.factsCome();
  const enter = { ...BUBBLING, key: 'Enter' };
  expect(page.send('robin', new KeyboardEvent('keydown', enter))).toBe(false);
  for (const _ of [1, 2])
    expect(page.send('robin', new KeyboardEvent('keydown', { ...enter, repeat: true }))).toBe(
      false,
    );
  expect(page.acts).toHaveLength(2);
});

it('the buttons that go back and forth press nothing', async () => {
  const page = openPage();
  page.press('robin');
  await page.factsCome();
  for (const button of [2, 3, 4])
    expect(page.send('robin', new MouseEvent('auxclick', { ...BUBBLING, button }))).toBe(true);
  expect(page.send('robin', new MouseEvent('auxclick', { ...BUBBLING, button: 1 }))).toBe(false);
  expect(page.acts).toHaveLength(2);
});

it('a link in a text that is being written opens nobody', async () => {
  const page = openPage();
  page.press('robin');
  await page.factsCome();
  Object.defineProperty(document.getElementById('robin'), 'isContentEditable', { value: true });
  page.press('robin');
  expect(page.acts).toHaveLength(1);
});

it.each([
  ['there', 0, 1],
  ['elsewhere: whoever let go there has thought better of it', 40, 0],
])('a press that went down on the contact and is let go %s', async (_, moved, attempts) => {
  const page = openPage();
  await page.factsAre();
  const at = { ...BUBBLING, clientX: 10, clientY: 10, detail: 1 };
  expect(page.send('robin', new PointerEvent('pointerdown', at))).toBe(true);
  // A page can put somebody else there meanwhile, and see which of the two it hears of.
  document.getElementById('robin')?.setAttribute('href', '/mia/');
  page.send('robin', new MouseEvent('click', { ...at, clientX: 10 + moved }));
  expect(page.acts).toHaveLength(attempts);
  expect(page.heard).toHaveLength(1 - attempts);
});
