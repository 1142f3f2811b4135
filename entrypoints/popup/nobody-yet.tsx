import { browser } from 'wxt/browser';
import { text } from '../../src/locales/text.ts';

/** In place of the streak: the one thing that there is to do first. */
export function NobodyYet() {
  return (
    <section class="nobody">
      <p>{text('popup.noContact')}</p>
      <button type="button" class="main" onClick={openSettings}>
        {text('popup.addFirst')}
      </button>
    </section>
  );
}

/** Contacts and settings, in a tab; the popup closes. */
export function openSettings(): void {
  void browser.runtime.openOptionsPage();
  window.close();
}
