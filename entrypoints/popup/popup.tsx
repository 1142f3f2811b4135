import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { text } from '../../src/locales/text.ts';
import type { Summary } from '../../src/streak/summary.ts';
import { CareLine } from '../../src/ui/care-line.tsx';
import { openSettings } from './nobody-yet.tsx';
import { StreakView } from './streak-view.tsx';

/** How things stand first; what else there is to do comes after it, all at once. */
export function Popup({ summary, children }: { summary: Summary; children: ComponentChildren }) {
  return (
    <div class="popup">
      <StreakView summary={summary} />
      {children}
      {children && <Footer isBegun={summary.streak !== undefined} />}
    </div>
  );
}

function Footer({ isBegun }: { isBegun: boolean }) {
  return (
    <footer>
      {isBegun && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            void browser.tabs.create({ url: browser.runtime.getURL('/record.html') });
            window.close();
          }}
        >
          {text('record.title')}
        </button>
      )}
      <button type="button" class="quiet" onClick={openSettings}>
        {text('popup.options')}
      </button>
      <CareLine />
    </footer>
  );
}
