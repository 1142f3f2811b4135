import type { VNode } from 'preact';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { text } from '../../src/locales/text.ts';

/** One site with its state, turned on and off with the browser's own permission prompt. */
export function SiteRow({
  site,
  isOn,
  isGranted,
  isRefused,
  waiting,
  onAsk,
  onTurnOff,
}: {
  site: SiteAddresses;
  isOn: boolean;
  isGranted: boolean;
  isRefused: boolean;
  /** It is being turned off: when, and what takes that back. */
  waiting: { readonly left: string; readonly cancel: VNode } | undefined;
  onAsk: () => void;
  onTurnOff: () => void;
}) {
  const isGuarded = isOn && isGranted;
  return (
    <li class="row spread">
      <div>
        <strong>{site.name}</strong>
        {isOn && (
          <p class={isGuarded ? 'quiet-text' : 'problem'}>
            <span class={isGuarded ? 'dot on' : 'dot'} aria-hidden="true" />
            {text(isGuarded ? 'sites.on' : 'sites.needsPermission')}
          </p>
        )}
        {waiting && <p class="quiet-text">{waiting.left}</p>}
        {isRefused && <p class="problem">{text('popup.refused')}</p>}
      </div>
      {waiting?.cancel ??
        (isGuarded ? (
          <button
            type="button"
            class="quiet"
            aria-label={text('sites.turnOffOf', { site: site.name })}
            onClick={onTurnOff}
          >
            {text('sites.turnOff')}
          </button>
        ) : (
          <button
            type="button"
            aria-label={text('sites.turnOnOf', { site: site.name })}
            onClick={onAsk}
          >
            {text(isOn ? 'sites.giveAgain' : 'sites.turnOn')}
          </button>
        ))}
    </li>
  );
}
