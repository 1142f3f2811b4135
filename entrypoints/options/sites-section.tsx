import { useState } from 'preact/hooks';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { en } from '../../src/locales/en.ts';
import { turnOff, turnOn } from '../../src/platform/turn-on.ts';
import { useGranted } from '../../src/ui/use-granted.ts';
import { BeyondRules } from './beyond-rules.tsx';

const text = en.sites;

/** Each site with its state, turned on and off with the browser's own permission prompt. */
export function SitesSection({
  sites,
  turnedOn,
}: {
  sites: readonly SiteAddresses[];
  turnedOn: readonly string[];
}) {
  const granted = useGranted(sites);
  const [refused, setRefused] = useState<string>();
  if (!granted) return null;

  const ask = async (site: SiteAddresses) => {
    setRefused((await turnOn([site])) ? undefined : site.id);
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{text.title}</h2>
      <p class="quiet-text">{text.intro}</p>
      <BeyondRules />
      <ul class="card sites">
        {sites.map((site) => {
          const isOn = turnedOn.includes(site.id);
          const isGuarded = isOn && granted.has(site.id);
          return (
            <li key={site.id} class="row spread">
              <div>
                <strong>{site.name}</strong>
                <p class={isOn && !isGuarded ? 'problem' : 'quiet-text'}>
                  <span class={isGuarded ? 'dot on' : 'dot'} aria-hidden="true" />
                  {isGuarded ? text.on : isOn ? text.needsPermission : text.off}
                </p>
                {refused === site.id && <p class="problem">{en.popup.refused}</p>}
              </div>
              {isGuarded ? (
                <button type="button" class="quiet" onClick={() => turnOff(site)}>
                  {text.turnOff}
                </button>
              ) : (
                <button type="button" onClick={() => ask(site)}>
                  {isOn ? text.giveAgain : text.turnOn}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
