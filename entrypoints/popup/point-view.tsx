import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { text } from '../../src/locales/text.ts';
import { changeSettings } from '../../src/platform/choices/change.ts';
import { useAsk } from '../../src/ui/use-ask.tsx';
import { useFacts } from '../../src/ui/use-facts.ts';
import type { KnownTab } from './tab-state.ts';

/**
 * Where a page does not tell who is open, the user may point at the name; and, while it cannot be
 * read, have every chat of the site paused.
 */
export function PointView({ state: { is, tabId, site } }: { state: KnownTab }) {
  const [isRefused, setRefused] = useState(false);
  const settings = useFacts()?.settings;
  const { ask, note } = useAsk();
  const point = async () => {
    try {
      await browser.scripting.executeScript({
        target: { tabId },
        files: ['/point.js' as ScriptPublicPath],
      });
      window.close();
    } catch {
      setRefused(true);
    }
  };
  return (
    <>
      <button
        type="button"
        class={is === 'lost' ? 'main' : is === 'untaught' ? undefined : 'quiet'}
        onClick={point}
      >
        {text('popup.point')}
      </button>
      {isRefused && (
        <p class="problem" role="alert">
          {text('popup.cannotPoint')}
        </p>
      )}
      {is === 'lost' && settings && (
        <label class="check">
          <input
            type="checkbox"
            checked={settings.pauseWhereLost.includes(site.id)}
            onChange={({ currentTarget: { checked } }) =>
              ask(
                changeSettings((present) => ({
                  ...present,
                  pauseWhereLost: [
                    ...present.pauseWhereLost.filter((id) => id !== site.id),
                    ...(checked ? [site.id] : []),
                  ],
                })),
              )
            }
          />
          {text('popup.pauseWhereLost')}
        </label>
      )}
      {note}
    </>
  );
}
