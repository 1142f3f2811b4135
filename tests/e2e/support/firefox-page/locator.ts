import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getByLabelSelector, getByRoleSelector, getByTextSelector } from 'ivya';
import type { Locator } from 'playwright';
import type { FirefoxTab } from '../firefox-tab.ts';
import { until } from '../until.ts';
import { beside } from './beside.ts';
import { type EventName, waitForEvent } from './events.ts';
import type { ElementFacts } from './in-page.ts';

const TIMEOUT = 10_000;

interface Filter {
  readonly hasText?: string | RegExp;
  readonly has?: FirefoxLocator | Locator;
}

/** What a page and a locator have in common: ways to find elements, in Playwright's words. */
export class Finder {
  readonly tab: FirefoxTab;
  readonly selector: string;

  constructor(tab: FirefoxTab, selector: string) {
    this.tab = tab;
    this.selector = selector;
  }

  locator(selector: string, filter: Filter = {}): FirefoxLocator {
    const within = this.selector ? `${this.selector} >> ${selector}` : selector;
    return new FirefoxLocator(this.tab, within).filter(filter);
  }
  getByRole = (role: string, options: Parameters<typeof getByRoleSelector>[1] = {}) =>
    this.locator(getByRoleSelector(role, options));
  getByText = (text: string | RegExp, options: { exact?: boolean } = {}) =>
    this.locator(getByTextSelector(text, options));
  getByLabel = (text: string | RegExp, options: { exact?: boolean } = {}) =>
    this.locator(getByLabelSelector(text, options));
}

/** What Playwright's `Locator` is, as far as our tests use it, in a tab of Firefox. */
export class FirefoxLocator extends Finder {
  page = () => ({ waitForEvent: (name: EventName) => waitForEvent(this.tab, name) });
  first = () => this.nth(0);
  last = () => this.nth(-1);
  nth = (at: number) => this.locator(`nth=${at}`);
  filter({ hasText, has }: Filter): FirefoxLocator {
    let { selector } = this;
    if (hasText !== undefined)
      selector += ` >> internal:has-text=${getByTextSelector(hasText).replace(/^internal:text=/, '')}`;
    if (has) selector += ` >> internal:has=${JSON.stringify((has as FirefoxLocator).selector)}`;
    return selector === this.selector ? this : new FirefoxLocator(this.tab, selector);
  }
  or = (other: FirefoxLocator) => this.locator(`internal:or=${JSON.stringify(other.selector)}`);

  facts = (): Promise<ElementFacts[]> => beside(this.tab, 'facts', this.selector);
  count = async (): Promise<number> => (await this.facts()).length;
  all = async (): Promise<FirefoxLocator[]> => (await this.facts()).map((_, at) => this.nth(at));
  isVisible = async (): Promise<boolean> => (await this.facts())[0]?.isVisible ?? false;
  scrollIntoViewIfNeeded = (): Promise<void> =>
    this.evaluate((element) => element.scrollIntoView({ block: 'nearest', behavior: 'instant' }));
  textContent = (): Promise<string> => this.evaluate((element) => element.textContent ?? '');
  inputValue = (): Promise<string> =>
    this.evaluate((element) => (element as HTMLInputElement).value);
  styleOf = (property: string): Promise<string> =>
    beside(this.tab, 'styleOf', this.selector, property);

  async evaluate<T, A>(run: (element: HTMLElement, argument: A) => T, argument?: A): Promise<T> {
    const element = await this.#once(() => beside(this.tab, 'one', this.selector));
    return this.tab.call(String(run), element, argument ?? null);
  }

  waitFor = async ({ state = 'visible', timeout = TIMEOUT } = {}): Promise<void> => {
    const isSo = async () => {
      const [one] = await this.facts();
      return { visible: one?.isVisible, hidden: !one?.isVisible, detached: !one, attached: one }[
        state
      ];
    };
    await until(isSo, `${this.selector} is ${state}`, timeout);
  };

  click = async (how: { clickCount?: number; timeout?: number } = {}): Promise<void> => {
    refuseUnknown(how, ['clickCount', 'noWaitAfter', 'timeout']);
    await this.#once(async () => {
      const at = await beside(this.tab, 'placeOf', this.selector);
      // A page that is gone, and tells nothing or null, was left by the press.
      for (let left = how.clickCount ?? 1; left > 0; left--)
        await this.tab.pressAt(at).catch(() => {});
      const hit = await beside(this.tab, 'wasHit').catch(() => true);
      if (hit === false) throw new Error('the press has hit something else');
    }, how.timeout);
  };
  dblclick = (): Promise<void> => this.click({ clickCount: 2 });
  hover = async (): Promise<void> =>
    this.tab.moveTo(await this.#once(() => beside(this.tab, 'placeOf', this.selector)));
  check = async (): Promise<void> => {
    if (!(await this.#one()).isChecked) await this.click();
  };
  uncheck = async (): Promise<void> => {
    if ((await this.#one()).isChecked) await this.click();
  };
  focus = (): Promise<void> => this.#once(() => beside(this.tab, 'focus', this.selector));
  blur = (): Promise<void> => this.#once(() => beside(this.tab, 'blur', this.selector));
  fill = (text: string): Promise<void> =>
    this.#once(() => beside(this.tab, 'fill', this.selector, text));
  selectOption = (option: string | { label: string }): Promise<void> =>
    this.#once(() =>
      beside(this.tab, 'choose', this.selector, typeof option === 'string' ? option : option.label),
    );
  dispatchEvent = (type: string): Promise<void> =>
    this.#once(() => beside(this.tab, 'dispatch', this.selector, type));
  press = async (key: string): Promise<void> => {
    await this.focus();
    await this.tab.press(key);
  };
  pressSequentially = async (text: string): Promise<void> => {
    await this.focus();
    await this.tab.type(text);
  };
  setInputFiles = async (file: string | { name: string; buffer: Buffer }): Promise<void> => {
    const element = await this.#once(() => beside(this.tab, 'one', this.selector));
    if (typeof file === 'string') return this.tab.give(element, file);
    // In the profile, which goes with the browser.
    const path = join(await this.tab.folder(), file.name);
    await writeFile(path, file.buffer);
    await this.tab.give(element, path);
  };

  #one = (): Promise<ElementFacts> =>
    until(async () => {
      const [one, ...others] = await this.facts();
      if (others.length > 0) throw new Error(`${others.length + 1} are ${this.selector}`);
      return one;
    }, `${this.selector} is there`);

  /** Tries until it could be done: what fails has changed nothing, but for a press that went elsewhere. */
  #once = async <T>(act: () => Promise<T>, timeout?: number): Promise<T> => {
    const tried = async () => ({ done: await act() });
    return (await until(tried, `${this.selector} lets it be done`, timeout)).done;
  };
}

function refuseUnknown(options: object, known: readonly string[]): void {
  const unknown = Object.keys(options).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`Firefox's pages know no ${unknown.join(', ')} yet`);
}
