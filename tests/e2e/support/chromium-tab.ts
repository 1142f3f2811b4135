import type { Page } from 'playwright';
import { pointOfItsOwn } from './fixture-ways.ts';
import { recordPaint } from './painted.ts';
import type { Click, Tab } from './tab.ts';
import { waitFor } from './wait-for.ts';

const TIMEOUT = 10_000;

export class ChromiumTab implements Tab {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** A document that was stopped at its start fails to load, and is replaced. */
  async goto(url: string): Promise<void> {
    await this.page.goto(url).catch(() => {});
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  url = (): Promise<string> => Promise.resolve(this.page.url());

  async click(selector: string, { where, within, button, modifiers }: Click = {}): Promise<void> {
    const root = within ? this.page.frameLocator(within) : this.page;
    const element = root.locator(selector).first();
    const how = { timeout: TIMEOUT, ...(button && { button }) };
    if (where) {
      const position = await element.evaluate(pointOfItsOwn);
      return element.click({ ...how, position, force: true });
    }
    await element.click({ ...how, ...(modifiers && { modifiers: [...modifiers] }) });
  }

  async drag(selector: string, by: { x: number; y: number }): Promise<void> {
    const box = await this.page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not there to be dragged`);
    await this.page.mouse.move(box.x, box.y);
    await this.page.mouse.down();
    await this.page.mouse.move(box.x + by.x, box.y + by.y);
    await this.page.mouse.up();
  }

  async tap(selector: string): Promise<void> {
    const box = await this.page.locator(selector).first().boundingBox();
    if (!box) throw new Error(`${selector} is not there to be tapped`);
    const session = await this.page.context().newCDPSession(this.page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  read = <T>(selector: string, read: (element: HTMLElement) => T): Promise<T> =>
    this.page
      .locator(selector)
      .first()
      .evaluate(read as (element: Node) => T);
  edit = (selector: string, change: (element: HTMLElement) => void): Promise<void> =>
    this.read(selector, change);
  focus = (selector: string): Promise<void> => this.page.locator(selector).first().focus();
  press = (key: string): Promise<void> => this.page.keyboard.press(key);
  type = (text: string): Promise<void> => this.page.keyboard.type(text);

  evaluate<T, A>(run: string | ((argument: A) => T | Promise<T>), argument?: A): Promise<T> {
    return this.page.evaluate(run as (argument: unknown) => T, argument);
  }

  waitFor(selector: string, state: 'visible' | 'gone' = 'visible', timeout = TIMEOUT) {
    const first = this.page.locator(selector).first();
    return waitFor(first, state === 'gone' ? 'detached' : state, timeout);
  }

  count = (selector: string): Promise<number> => this.page.locator(selector).count();
  text = async (selector: string): Promise<string> =>
    (await this.page.locator(selector).first().textContent()) ?? '';
  screenshot = (): Promise<Buffer> => this.page.screenshot();

  stay(): Promise<() => Promise<number>> {
    let asked = 0;
    this.page.on('dialog', async (dialog) => {
      if (dialog.type() === 'beforeunload') asked++;
      await dialog.dismiss();
    });
    return Promise.resolve(() => Promise.resolve(asked));
  }

  recordPaint = () => recordPaint(this.page);
  bringToFront = (): Promise<void> => this.page.bringToFront();
  close = (): Promise<void> => this.page.close();
}
