import { useId, useState } from 'preact/hooks';
import { OWN_SURFACES, type OwnSurface } from '../addresses/own-site.ts';
import { hostOf, proposeAddresses, surfaceOf } from '../addresses/propose-address.ts';
import type { ContactIdentity } from '../contacts/contact.ts';
import { text } from '../locales/text.ts';
import type { UnknownAddress } from '../pasted/understood.ts';
import { turnOn, turnOnOwn } from '../platform/permissions/turn-on.ts';
import { useLeadOn } from './use-lead-on.ts';

/** What one may choose: who it is then, how that is shown, and how the site is turned on. */
interface Option {
  readonly shown: readonly [before: string, part: string, after: string];
  readonly identity: ContactIdentity;
  turnOn(): Promise<boolean>;
}

/** Of an address on a site that is not known: what in it names the person. */
export function OwnSiteChoice({
  unknown,
  onTake,
  onLeave,
}: {
  unknown: UnknownAddress;
  onTake: (identity: ContactIdentity) => void;
  onLeave: () => void;
}) {
  const { url } = unknown;
  const host = hostOf(url);
  const group = useId();
  const [surface, setSurface] = useState(surfaceOf(url));
  const [at, setAt] = useState(0);
  const [isRefused, setRefused] = useState(false);
  const options = optionsFor(unknown, surface);
  const chosen = options[at];
  const isServer = at < unknown.servers.length;

  const learn = async () => {
    if (!chosen) return;
    const isGiven = await chosen.turnOn();
    setRefused(!isGiven);
    if (isGiven) onTake(chosen.identity);
  };
  return (
    <fieldset class="choice" ref={useLeadOn<HTMLFieldSetElement>()}>
      <legend>{text('understood.unknown', { host })}</legend>
      <fieldset>
        <legend>{text('understood.whichPart')}</legend>
        {options.map(({ shown: [before, part, after] }, index) => (
          <label class="check" key={`${before}|${part}`}>
            <input
              type="radio"
              name={`${group}part`}
              aria-label={text('understood.partOf', { part, whole: `${before}${part}${after}` })}
              checked={index === at}
              onChange={() => setAt(index)}
            />
            <bdi class="address">
              {before}
              <mark>{part}</mark>
              {after}
            </bdi>
          </label>
        ))}
      </fieldset>
      {!isServer && (
        <fieldset>
          <legend>{text('understood.whatIsIt')}</legend>
          {OWN_SURFACES.map((one) => (
            <label class="check" key={one}>
              <input
                type="radio"
                name={`${group}surface`}
                checked={one === surface}
                onChange={() => setSurface(one)}
              />
              {text(`understood.ownSurfaces.${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <p class="quiet-text">{text('understood.learnHelp', { host })}</p>
      <div class="row">
        <button type="button" onClick={learn}>
          {text('understood.learnSite', { host })}
        </button>
        <button type="button" class="quiet" onClick={onLeave}>
          {text('contacts.cancel')}
        </button>
      </div>
      <p class="problem" role="alert">
        {isRefused && text('popup.refused')}
      </p>
    </fieldset>
  );
}

function optionsFor({ url, servers }: UnknownAddress, surface: OwnSurface): Option[] {
  const host = hostOf(url);
  return [
    ...servers.map(({ site, identity }) => {
      const handle = `@${identity.written}`;
      const [before = '', after = ''] = text('understood.server', {
        handle,
        site: site.name,
      }).split(handle);
      return {
        shown: [before, handle, after] as const,
        identity,
        turnOn: () => turnOn([], [{ site, host }]),
      };
    }),
    ...proposeAddresses(url, surface).map(({ part, around, address, identity }) => ({
      shown: [around[0], part, around[1]] as const,
      identity: { ...identity, written: part },
      turnOn: () => turnOnOwn(host, address),
    })),
  ];
}
