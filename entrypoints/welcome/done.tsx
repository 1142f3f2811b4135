import { useMemo, useState } from 'preact/hooks';
import { SITES } from '../../content/sites/index.ts';
import { isMetOn, sitesFor } from '../../src/addresses/can-meet.ts';
import { serversNamed } from '../../src/addresses/servers-named.ts';
import { sitesWith } from '../../src/addresses/sites-with.ts';
import { listText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import { turnOn } from '../../src/platform/permissions/turn-on.ts';
import { CareLine } from '../../src/ui/care-line.tsx';
import { takeFocus } from '../../src/ui/take-focus.ts';
import { TroubleLine } from '../../src/ui/trouble-line.tsx';
import { useFacts } from '../../src/ui/use-facts.ts';
import { useGranted } from '../../src/ui/use-granted.ts';
import type { End } from './end.ts';

/** What happens now, whether anybody is guarded yet, and a way to see the pause without anybody. */
export function Done({ refused }: End) {
  const facts = useFacts();
  const settings = facts?.settings;
  const sites = useMemo(() => (settings ? sitesWith(SITES, settings) : []), [settings]);
  const granted = useGranted(sites, settings);
  const [isRefusedAgain, setRefusedAgain] = useState(false);
  if (!facts || !granted) return null;

  const { contacts } = facts;
  const identities = contacts.flatMap((contact) => contact.identities);
  const on = sites.filter(({ id }) => facts.settings.sites.includes(id) && granted.has(id));
  const isRefused = refused.some((id) =>
    sites.some(
      (site) =>
        site.id === id && (!on.includes(site) || serversNamed([site], identities).length > 0),
    ),
  );
  const isMet = contacts.some((contact) => isMetOn(contact, on));
  const named = isRefused ? refused : isMet ? [] : identities.flatMap(sitesFor);
  const missing = sites.filter((site) => named.includes(site.id) && !on.includes(site));
  const servers = serversNamed(
    sites.filter(({ id }) => named.includes(id)),
    identities,
  );
  const isLeft = contacts.length === 0;
  const isAsked = !isLeft && missing.length + servers.length > 0;
  const words = wordsOf({ isLeft, isRefused, isMet, missing: missing.map(({ name }) => name) });
  const askAgain = async () => setRefusedAgain(!(await turnOn(missing, servers)));
  return (
    <div class="welcome">
      {/* Another heading, another element: it takes the focus from the button that is gone. */}
      <h1 key={words.title} tabIndex={-1} ref={takeFocus}>
        {words.title}
      </h1>
      <p>{words.help}</p>
      {isAsked && (
        <>
          {isRefusedAgain && (
            <p class="problem" role="alert">
              {text('popup.refused')}
            </p>
          )}
          <button type="button" class="main" onClick={askAgain}>
            {text('welcome.turnOn')}
          </button>
        </>
      )}
      {!isLeft && !isMet && !isRefused && (
        <p>
          <a class={isAsked ? 'button' : 'button main'} href="/options.html#sites">
            {text('sites.title')}
          </a>
        </p>
      )}
      {isLeft && (
        <p>
          <a class="button main" href="/welcome.html">
            {text('popup.addFirst')}
          </a>
        </p>
      )}
      <TroubleLine />
      <p>
        <a class="button" href="/pause.html#practice">
          {text('welcome.practise')}
        </a>
      </p>
      <p class="quiet-text">{text('welcome.practiseHelp')}</p>
      <p class="quiet-text">{text('welcome.private')}</p>
      <p>
        <a href="/options.html">{text('popup.options')}</a>
      </p>
      <footer>
        <CareLine />
      </footer>
    </div>
  );
}

function wordsOf({
  isLeft,
  isRefused,
  isMet,
  missing,
}: {
  isLeft: boolean;
  isRefused: boolean;
  isMet: boolean;
  /** By their names: where somebody was entered, and nothing is guarded yet. */
  missing: readonly string[];
}) {
  if (isLeft) return { title: text('welcome.skipped'), help: text('welcome.skippedHelp') };
  if (isRefused) return { title: text('welcome.almost'), help: text('welcome.noPermission') };
  if (isMet) return { title: text('welcome.done'), help: text('welcome.doneHelp') };
  const help =
    missing.length > 0
      ? text('welcome.notWhereTheyAre', { sites: listText(missing) })
      : text('welcome.noSite');
  return { title: text('welcome.almost'), help };
}
