import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SITES } from '../../content/sites/index.ts';
import { isOwnSite, type SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { text } from '../../src/locales/text.ts';
import { proposeToAdd } from '../../src/platform/choices/proposed.ts';
import { turnOn, turnOnOwn } from '../../src/platform/permissions/turn-on.ts';
import { PointView } from './point-view.tsx';
import { type KnownTab, type TabState, tabState } from './tab-state.ts';

const LOOK_AGAIN_MS = 500;

/** Whether this tab is guarded, can be, or cannot be read; and the person on it, to be added. */
export function TabView({ first }: { first: TabState | undefined }) {
  const [state, setState] = useState(first);
  const [isRefused, setRefused] = useState(false);
  const look = () => void tabState(SITES).then(setState);
  useEffect(() => {
    if (!first) look();
  }, []);
  // A site that was just turned on has its guard in this tab a moment later.
  useEffect(() => {
    if (state?.is !== 'absent') return;
    const soon = setTimeout(look, LOOK_AGAIN_MS);
    return () => clearTimeout(soon);
  }, [state]);

  if (!state) return null;
  if (state.is === 'none') return <p class="tab quiet-text">{text('popup.notASite')}</p>;
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
      {state.is === 'unknown' ? (
        <p>{text('popup.notKnown', { host: name })}</p>
      ) : (
        <TabLine state={state} />
      )}
      {(state.is === 'off' || state.is === 'unknown') && (
        <button type="button" class="main" onClick={guard}>
          {text('popup.turnOn', { site: name })}
        </button>
      )}
      {isRefused && (
        <p class="problem" role="alert">
          {text('popup.refused')}
        </p>
      )}
      {state.is !== 'unknown' && <Person state={state} />}
    </section>
  );
}

/** How the site stands in this tab. */
function TabLine({ state: { is, site, tabId } }: { state: KnownTab }) {
  const named = { site: site.name };
  const sentence = {
    guarded: text('popup.guarded', named),
    untaught: text('popup.untaught', named),
    off: text('popup.canBeGuarded', named),
    lost: text('popup.lost', named),
    late: text('popup.late', named),
    absent: text('popup.absent', named),
  }[is];
  const isIncomplete = is === 'late' || is === 'absent';
  return (
    <>
      <p class={is === 'lost' || isIncomplete ? 'problem' : undefined}>
        <span class={is === 'guarded' || is === 'late' ? 'dot on' : 'dot'} aria-hidden="true" />
        {sentence}
      </p>
      {is === 'untaught' && <p class="quiet-text">{text('popup.untaughtHelp')}</p>}
      {is === 'lost' && <p class="quiet-text">{text('popup.lostHelp')}</p>}
      {is === 'late' && <p class="quiet-text">{text('popup.lateHelp')}</p>}
      {isIncomplete && (
        <button type="button" onClick={() => browser.tabs.reload(tabId).then(() => window.close())}>
          {text('popup.reload')}
        </button>
      )}
    </>
  );
}

/** Whoever is open here, to be added; or a way to show who that is. */
function Person({ state }: { state: KnownTab }) {
  const { is, person, isNobody } = state;
  return (
    <>
      {(is === 'lost' || (isNobody && mayNeedPointing(state))) && <PointView state={state} />}
      {person.length > 0 && (
        <button
          type="button"
          onClick={() => proposeToAdd({ identities: person }).then(() => window.close())}
        >
          {text('popup.addPerson')}
        </button>
      )}
    </>
  );
}

/** A site without a reader of its own says of nobody that they are open, unless it is pointed at. */
const mayNeedPointing = ({ is, site }: KnownTab): boolean =>
  is !== 'off' && !('openPlaces' in site) && hasChats(site);

/** Nobody is chatted with in a search engine. */
const hasChats = (site: SiteAddresses): boolean =>
  isOwnSite(site) || site.addresses.some(({ surface }) => surface === 'chat');
