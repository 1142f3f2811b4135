import { useState } from 'preact/hooks';
import { sitesFor } from '../../src/addresses/can-meet.ts';
import { isUntaught } from '../../src/addresses/is-untaught.ts';
import { isOwnSite, type SiteAddresses } from '../../src/addresses/site-addresses.ts';
import type { Contact } from '../../src/contacts/contact.ts';
import { text } from '../../src/locales/text.ts';
import type { Cooling } from '../../src/platform/choices/cooling-facts.ts';
import { forgetTaught } from '../../src/platform/choices/forget-taught.ts';
import { turnOff, turnOn } from '../../src/platform/permissions/turn-on.ts';
import { thingOf } from '../../src/policy/cooling/loosening.ts';
import type { Settings } from '../../src/policy/settings.ts';
import { allTaughtOf, taughtOf } from '../../src/policy/taught.ts';
import { useAsk } from '../../src/ui/use-ask.tsx';
import type { Granted } from '../../src/ui/use-granted.ts';
import { BeyondRules } from './beyond-rules.tsx';
import { Section } from './section.tsx';
import { SiteRow } from './site-row.tsx';
import { TaughtList } from './taught-list.tsx';
import { waitOf } from './waiting.tsx';

/** Proposed first while nothing else tells what the user uses. */
const MOST_USED = ['instagram', 'whatsapp', 'facebook', 'x'];

/** The sites: those that are on and those a contact is known on first, the many others below. */
export function SitesSection({
  sites,
  granted,
  cooling,
  settings,
  contacts,
}: {
  sites: readonly SiteAddresses[];
  /** Those that the browser allows. */
  granted: Granted;
  cooling: Cooling;
  settings: Settings;
  contacts: readonly Contact[];
}) {
  const [refused, setRefused] = useState<string>();
  const { ask: askToLoosen, note } = useAsk();
  const { sites: turnedOn, pointed } = settings;

  const named = contacts.flatMap(({ identities }) => identities.flatMap(sitesFor));
  const first = new Set([...turnedOn, ...named, ...MOST_USED]);
  const ask = async (site: SiteAddresses) => {
    setRefused((await turnOn([site])) ? undefined : site.id);
  };
  const list = (shown: readonly SiteAddresses[]) => (
    <ul class="sites">
      {shown.map((site) => (
        <SiteRow
          key={site.id}
          site={site}
          isOn={turnedOn.includes(site.id)}
          missing={granted.get(site.id)}
          isUntaught={isUntaught(site, pointed)}
          isRefused={refused === site.id}
          waiting={waitingOf(site)}
          onAsk={() => void ask(site)}
          onTurnOff={() => {
            // It was given since.
            setRefused(undefined);
            askToLoosen(turnOff(site));
          }}
          onRemove={
            isOwnSite(site)
              ? () => void askToLoosen(forgetTaught(allTaughtOf(site, settings)))
              : undefined
          }
        >
          <TaughtList
            taught={taughtOf(site, settings)}
            waitOf={(one) => waitFor((other) => thingOf(other) === thingOf(one))}
            onForget={(one) => void askToLoosen(forgetTaught([one]))}
          />
        </SiteRow>
      ))}
    </ul>
  );
  const waitFor = (isIt: Parameters<typeof waitOf>[1]) =>
    waitOf(cooling, isIt, { contacts, sites });
  const waitingOf = ({ id }: SiteAddresses) =>
    waitFor(
      (one) => (one.is === 'site' && one.site === id) || (one.is === 'own-site' && one.host === id),
    );
  const others = sites.filter(({ id }) => !first.has(id));
  return (
    <Section id="sites" title={text('sites.title')} intro={text('sites.intro')}>
      <BeyondRules />
      {note}
      <div class="card">
        {list(sites.filter(({ id }) => first.has(id)))}
        {others.length > 0 && (
          <details>
            <summary>{text('sites.others', { count: others.length })}</summary>
            {list(others)}
          </details>
        )}
      </div>
    </Section>
  );
}
