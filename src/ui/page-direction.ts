import { browser } from 'wxt/browser';

/** Lays the page out in the direction in which the browser's language is read. */
export function pageDirection(page: Document): void {
  page.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
