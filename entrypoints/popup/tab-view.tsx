import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SITES } from '../../content/sites/index.ts';
import { en } from '../../src/locales/en.ts';
import { turnOn } from '../../src/platform/turn-on.ts';
import { proposalFragment } from '../options/proposed.ts';
import { type TabState, tabState } from './tab-state.ts';

const text = en.popup;

/** Whether this tab is guarded, can be, or cannot be read; and the person on it, to be added. */
export function TabView() {
  const [state, setState] = useState<TabState>();
  const [refused, setRefused] = useState(false);
  const look = () => void tabState(SITES).then(setState);
  useEffect(look, []);

  if (!state || state.is === 'other')
    return state ? <p class="tab quiet-text">{text.notKnown}</p> : null;
  const { site, person } = state;
  return (
    <section class="tab">
      <p class={state.is === 'lost' ? 'problem' : undefined}>
        <span class={state.is === 'guarded' ? 'dot on' : 'dot'} aria-hidden="true" />
        {state.is === 'guarded' && text.guarded(site.name)}
        {state.is === 'off' && text.canBeGuarded(site.name)}
        {state.is === 'lost' && text.lost(site.name)}
      </p>
      {state.is === 'lost' && <p class="quiet-text">{text.lostHelp}</p>}
      {state.is === 'off' && (
        <button
          type="button"
          class="main"
          onClick={async () => {
            setRefused(!(await turnOn([site])));
            look();
          }}
        >
          {text.turnOn(site.name)}
        </button>
      )}
      {refused && <p class="problem">{text.refused}</p>}
      {person.length > 0 && (
        <button
          type="button"
          onClick={() => {
            void browser.tabs.create({
              url: `${browser.runtime.getURL('/options.html')}${proposalFragment(person)}`,
            });
            window.close();
          }}
        >
          {text.addPerson}
        </button>
      )}
    </section>
  );
}
