import { useEffect, useState } from 'preact/hooks';
import { SITES } from '../../content/sites/index.ts';
import { en } from '../../src/locales/en.ts';
import { proposeToAdd } from '../../src/platform/proposed.ts';
import { turnOn, turnOnOwn } from '../../src/platform/turn-on.ts';
import { PointView } from './point-view.tsx';
import { type KnownTab, type TabState, tabState } from './tab-state.ts';

const text = en.popup;

/** Whether this tab is guarded, can be, or cannot be read; and the person on it, to be added. */
export function TabView() {
  const [state, setState] = useState<TabState>();
  const [isRefused, setRefused] = useState(false);
  const look = () => void tabState(SITES).then(setState);
  useEffect(look, []);

  if (!state) return null;
  if (state.is === 'none') return <p class="tab quiet-text">{text.notASite}</p>;
  const name = state.is === 'unknown' ? state.host : state.site.name;
  const guard = async () => {
    const isGiven = await (state.is === 'unknown'
      ? turnOnOwn(state.host, undefined)
      : turnOn([state.site]));
    setRefused(!isGiven);
    look();
  };
  return (
    <section class="tab">
      {state.is === 'unknown' ? <p>{text.notKnown(name)}</p> : <Standing state={state} />}
      {(state.is === 'off' || state.is === 'unknown') && (
        <button type="button" class="main" onClick={guard}>
          {text.turnOn(name)}
        </button>
      )}
      {isRefused && <p class="problem">{text.refused}</p>}
      {state.is !== 'unknown' && <Person state={state} />}
    </section>
  );
}

/** How the site stands in this tab. */
function Standing({ state: { is, site } }: { state: KnownTab }) {
  const sentence = { guarded: text.guarded, off: text.canBeGuarded, lost: text.lost }[is];
  return (
    <>
      <p class={is === 'lost' ? 'problem' : undefined}>
        <span class={is === 'guarded' ? 'dot on' : 'dot'} aria-hidden="true" />
        {sentence(site.name)}
      </p>
      {is === 'lost' && <p class="quiet-text">{text.lostHelp}</p>}
    </>
  );
}

/** Whoever is open here, to be added; or a way to show who that is. */
function Person({ state }: { state: KnownTab }) {
  const { is, person, isNobody } = state;
  return (
    <>
      {(is === 'lost' || (is === 'guarded' && isNobody)) && <PointView state={state} />}
      {person.length > 0 && (
        <button
          type="button"
          onClick={() => proposeToAdd({ identities: person }).then(() => window.close())}
        >
          {text.addPerson}
        </button>
      )}
    </>
  );
}
