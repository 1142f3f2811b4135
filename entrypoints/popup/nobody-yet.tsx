import { browser } from 'wxt/browser';
import { text } from '../../src/locales/text.ts';

/** In place of the streak: the one thing that there is to do first. */
export function NobodyYet() {
  return (
    <section class="nobody">
      <p>{text('popup.noContact')}</p>
      <button type="button" class="main" onClick={openQuestions}>
        {text('popup.addFirst')}
      </button>
    </section>
  );
}

/** The questions of the first day, as far as they were answered. */
function openQuestions(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  window.close();
}

/** Contacts and settings, in a tab; the popup closes. */
export function openSettings(): void {
  void browser.runtime.openOptionsPage();
  window.close();
}
