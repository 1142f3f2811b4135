import type { ComponentChildren } from 'preact';
import { browser } from 'wxt/browser';
import { en } from '../../src/locales/en.ts';
import type { Summary } from '../../src/streak/summary.ts';
import { StreakView } from './streak-view.tsx';

export function Popup({ summary, children }: { summary: Summary; children: ComponentChildren }) {
  return (
    <div class="popup">
      <StreakView summary={summary} />
      {children}
      <footer>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            void browser.runtime.openOptionsPage();
            window.close();
          }}
        >
          {summary.streak ? en.popup.options : en.popup.addFirst}
        </button>
      </footer>
    </div>
  );
}
