import {
  dragFrom,
  holding,
  hoverAt,
  pressAt,
  pressing,
  type Stroke,
  stroke,
} from './firefox-input.ts';
import { stayInFront, timesAsked } from './firefox-staying.ts';
import { pointOfItsOwn } from './fixture-ways.ts';
import { runInBrowser } from './in-firefox.ts';
import type { Marionette } from './marionette.ts';
import { recordFirefoxPaint } from './painted.ts';
import type { Click, Tab } from './tab.ts';
import { until } from './until.ts';

export class FirefoxTab implements Tab {
  readonly #marionette: Marionette;
  readonly #handle: string;

  constructor(marionette: Marionette, handle: string) {
    this.#marionette = marionette;
    this.#handle = handle;
  }

  /** The driver speaks to one tab at a time. */
  async #send<T>(command: string, parameters: object = {}): Promise<T> {
    return this.#marionette.alone(async () => {
      const to = { handle: this.#handle, focus: true };
      await this.#marionette.send('WebDriver:SwitchToWindow', to);
      return (await this.#marionette.send(`WebDriver:${command}`, parameters)) as T;
    });
  }

  goto = (url: string): Promise<void> => this.#load(url, () => this.#send('Navigate', { url }));
  /** As a user does it: the driver's own way goes past a site's worker. */
  reload = async (): Promise<void> =>
    this.#load(await this.url(), () => this.evaluate('void location.reload()'));

  async #load(url: string, begin: () => Promise<unknown>): Promise<void> {
    await this.evaluate('void (window.wasHere = true)');
    await begin();
    // Another process begins with an empty document of its own, which is complete already.
    const isBlank = url === 'about:blank' ? 'false' : `location.href === 'about:blank'`;
    const isThere = `!window.wasHere && !(${isBlank}) && document.readyState === 'complete'`;
    await until(() => this.evaluate<boolean>(isThere), `${url} is loaded`, 30_000);
  }

  async url(): Promise<string> {
    return (await this.#send<{ value: string }>('GetCurrentURL')).value;
  }

  async click(selector: string, how: Click = {}): Promise<void> {
    const { button, modifiers = [] } = how;
    const at = await this.#placeOf(selector, how);
    const keys = modifiers.map((key) => stroke('keyDown', key));
    // What is held goes down before the mouse, and all goes up in the end.
    await this.#act({ type: 'key', id: 'held', actions: keys });
    await this.#act(pressAt(at, 'mouse', button === 'middle' ? 1 : 0));
    if (keys.length > 0) await this.#send('ReleaseActions');
  }

  async drag(selector: string, by: { x: number; y: number }): Promise<void> {
    const { x, y } = await this.read(selector, cornerOf);
    await this.#act(dragFrom({ x, y }, { x: x + by.x, y: y + by.y }));
  }

  tap = async (selector: string): Promise<void> =>
    this.#act(pressAt(await this.#placeOf(selector), 'touch', 0));

  async #act(one: { type: string; id: string; actions: readonly object[] }): Promise<void> {
    if (one.actions.length > 0) await this.#send('PerformActions', { actions: [one] });
  }

  /** Where in the window it can be hit, once it can. */
  #placeOf(selector: string, { where, within }: Click = {}): Promise<{ x: number; y: number }> {
    const offset = where ? `(${pointOfItsOwn})(one)` : '({ x: r.width / 2, y: r.height / 2 })';
    const frame = within ? `(${find})(${JSON.stringify(within)})[0]` : 'undefined';
    const place = `(() => {
      const frame = ${frame};
      const one = (${find})(${JSON.stringify(selector)}, frame?.contentDocument ?? document)[0];
      if (!one?.checkVisibility() || one.disabled) return null;
      one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const r = one.getBoundingClientRect();
      const offset = ${offset};
      const x = Math.floor(r.x + offset.x), y = Math.floor(r.y + offset.y);
      const hit = one.getRootNode().elementFromPoint(x, y);
      const isHit = ${where !== undefined} || one.contains(hit) || hit?.shadowRoot;
      const edge = frame?.getBoundingClientRect();
      const corner = { x: edge ? edge.x + frame.clientLeft : 0, y: edge ? edge.y + frame.clientTop : 0 };
      return isHit ? { x: Math.floor(x + corner.x), y: Math.floor(y + corner.y) } : null;
    })()`;
    return until(() => this.#ask(place), `${selector} can be hit`);
  }

  pressAt = (at: { x: number; y: number }): Promise<void> => this.#act(pressAt(at, 'mouse', 0));
  moveTo = (at: { x: number; y: number }): Promise<void> => this.#act(hoverAt(at));
  /** The mouse's button goes down where the mouse is, and stays down until it is let go. */
  hold = (): Promise<void> => this.#act(pressing('pointerDown'));
  letGo = (): Promise<void> => this.#act(pressing('pointerUp'));
  /** Gives a file by its path to a field, which is as `aside` answers it. */
  give = (field: unknown, path: string): Promise<void> =>
    this.#send('ElementSendKeys', { id: Object.values(field as object)[0], text: path });

  read = <T>(selector: string, read: (element: HTMLElement) => T): Promise<T> =>
    this.evaluate(`(${read})((${find})(${JSON.stringify(selector)})[0])`);
  edit = (selector: string, change: (element: HTMLElement) => void): Promise<void> =>
    this.read(selector, change);

  async focus(selector: string): Promise<void> {
    await this.waitFor(selector);
    await this.evaluate(`(${find})(${JSON.stringify(selector)})[0].focus()`);
  }

  press = (chord: string): Promise<void> =>
    this.#strike(chord.split('+').reduceRight<readonly Stroke[]>(holding, []));
  type = (text: string): Promise<void> =>
    this.#strike([...text].flatMap((key) => holding([], key)));

  #strike = (actions: readonly Stroke[]): Promise<void> =>
    this.#act({ type: 'key', id: 'keys', actions });

  /** What `aside` has answered may be given again, to a function of the page's own world. */
  call = <T>(run: string, ...args: readonly unknown[]): Promise<T> =>
    this.#execute({ script: `return (${run})(...arguments)`, args, sandbox: null });

  evaluate<T>(run: string | (() => T | Promise<T>)): Promise<T>;
  evaluate<T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T>;
  evaluate<T>(run: string | ((argument: never) => unknown), argument?: unknown): Promise<T> {
    const script = typeof run === 'string' ? `return (${run})` : `return (${run})(arguments[0])`;
    return this.#execute({ script, args: [argument ?? null], sandbox: null });
  }

  /**
   * Runs a script's body beside the page's own: what the page has put in place of the browser's functions
   * is not called, and not told. What is left in its global is there again as long as the document is.
   */
  aside = <T>(script: string, ...args: readonly unknown[]): Promise<T> =>
    this.#execute({ script, args, sandbox: 'aside', newSandbox: false });
  #ask = <T>(expression: string): Promise<T> => this.aside(`return (${expression})`);

  async #execute<T>(asked: object): Promise<T> {
    return (await this.#send<{ value: T }>('ExecuteScript', asked)).value;
  }

  async waitFor(selector: string, state: 'visible' | 'gone' = 'visible', timeout?: number) {
    const one = `(${find})(${JSON.stringify(selector)})[0]`;
    const is = state === 'gone' ? `!${one}` : `!!${one}?.checkVisibility()`;
    await until(() => this.#ask<boolean>(is), `${selector} is ${state}`, timeout);
  }

  count = (selector: string): Promise<number> =>
    this.#ask(`(${find})(${JSON.stringify(selector)}).length`);

  async text(selector: string): Promise<string> {
    const text = `(${find})(${JSON.stringify(selector)})[0].textContent`;
    await until(async () => (await this.count(selector)) > 0, `${selector} is there`);
    return this.#ask(text);
  }

  async screenshot(): Promise<Buffer> {
    const { value } = await this.#send<{ value: string }>('TakeScreenshot', { full: false });
    return Buffer.from(value, 'base64');
  }

  async recordPaint() {
    await this.bringToFront();
    return recordFirefoxPaint(this.#marionette);
  }

  async stay(): Promise<() => Promise<number>> {
    await this.bringToFront();
    await stayInFront(this.#marionette);
    return () => timesAsked(this.#marionette);
  }

  async bringToFront(): Promise<void> {
    await this.#send('GetWindowHandle');
  }

  async isGone(): Promise<boolean> {
    const open = (await this.#marionette.send('WebDriver:GetWindowHandles')) as string[];
    return !open.includes(this.#handle);
  }

  /** The browser's own, which goes with it. */
  folder = (): Promise<string> => this.inBrowser('return PathUtils.profileDir');
  /** The number of the process that its page runs in. */
  processId = (): Promise<number> =>
    this.#execute({ script: 'return Services.appinfo.processID', sandbox: 'system' });
  /** Runs in the browser itself. */
  inBrowser = <T>(script: string): Promise<T> => runInBrowser(this.#marionette, script);

  async close(): Promise<void> {
    await this.#marionette.alone(async () => {
      const focus = true;
      await this.#marionette.send('WebDriver:SwitchToWindow', { handle: this.#handle, focus });
      const [handle] = (await this.#marionette.send('WebDriver:CloseWindow')) as string[];
      await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus });
    });
  }
}

/** Runs in a page. */
function cornerOf(element: HTMLElement): { x: number; y: number } {
  const { x, y } = element.getBoundingClientRect();
  return { x: Math.ceil(x), y: Math.ceil(y) };
}

/**
 * Runs in a page: all that match, in open shadow roots too; by their text where the driver's own
 * `:text-is()` ends it.
 */
function find(selector: string, top: Document = document): HTMLElement[] {
  const [, css = selector, text] = /^(.*):text-is\("(.*)"\)$/.exec(selector) ?? [];
  const within = (root: Document | ShadowRoot): HTMLElement[] => [
    ...root.querySelectorAll<HTMLElement>(css),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? within(shadowRoot) : [],
    ),
  ];
  return within(top).filter((one) => text === undefined || one.textContent?.trim() === text);
}
