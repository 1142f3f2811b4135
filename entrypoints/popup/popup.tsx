import { browser } from 'wxt/browser';
import { en } from '../../src/locales/en.ts';
import type { Summary } from '../../src/streak/summary.ts';
import { StreakView } from './streak-view.tsx';
import { TabView } from './tab-view.tsx';

export function Popup({ summary }: { summary: Summary }) {
  return (
    <div class="popup">
      <StreakView summary={summary} />
      <TabView />
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
