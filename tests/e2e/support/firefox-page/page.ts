import type { FirefoxTab } from '../firefox-tab.ts';
import { type EventName, waitForEvent } from './events.ts';
import { Finder } from './locator.ts';
import { asIf, type Media, zoomTo } from './look.ts';

/** What Playwright's `Page` is, as far as our tests use it, in a tab of Firefox. */
export class FirefoxPage extends Finder {
  constructor(tab: FirefoxTab) {
    super(tab, '');
  }

  keyboard = {
    press: (key: string): Promise<void> => this.tab.press(key),
    type: (text: string): Promise<void> => this.tab.type(text),
    insertText: (text: string): Promise<void> => this.tab.type(text),
  };
  mouse = {
    down: (): Promise<void> => this.tab.hold(),
    move: (x: number, y: number): Promise<void> => this.tab.moveTo({ x, y }),
    up: (): Promise<void> => this.tab.letGo(),
  };
  goto = (url: string): Promise<void> => this.tab.goto(url);
  reload = (): Promise<void> => this.tab.reload();
  close = (): Promise<void> => this.tab.close();
  isClosed = (): Promise<boolean> => this.tab.isGone();
  bringToFront = (): Promise<void> => this.tab.bringToFront();
  title = (): Promise<string> => this.tab.evaluate('document.title');
  evaluate = <T, A>(run: (argument: A) => T | Promise<T>, argument: A): Promise<T> =>
    this.tab.evaluate(run, argument);

  // Of several the first, as in Playwright.
  click = (selector: string, how?: object): Promise<void> =>
    this.locator(selector).first().click(how);
  fill = (selector: string, text: string): Promise<void> =>
    this.locator(selector).first().fill(text);
  press = (selector: string, key: string): Promise<void> =>
    this.locator(selector).first().press(key);
  hover = (selector: string): Promise<void> => this.locator(selector).hover();
  waitForEvent = (name: EventName) => waitForEvent(this.tab, name);

  emulateMedia = (media: Media): Promise<void> => asIf(this.tab, media);
  /** As wide as that for the page, by its zoom: a window of Firefox cannot be made as narrow. */
  setViewportSize = ({ width }: { width: number }): Promise<void> => zoomTo(this.tab, width);

  /** Asks the tab each time: a page may go where it likes. */
  currentUrl = (): Promise<string> => this.tab.url();
}
