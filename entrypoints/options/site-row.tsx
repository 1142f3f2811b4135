import type { ComponentChildren } from 'preact';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { listText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import type { Wait } from '../../src/ui/identity-list.tsx';

/** One site with its state, turned on and off with the browser's own permission prompt. */
export function SiteRow({
  site,
  isOn,
  missing,
  isUntaught,
  isRefused,
  waiting,
  onAsk,
  onTurnOff,
  onRemove,
  children,
}: {
  site: SiteAddresses;
  isOn: boolean;
  /** Its hosts that the browser does not let be seen; nothing where those are all. */
  missing: readonly string[] | undefined;
  /** It is the user's own, and nothing tells yet who is who there. */
  isUntaught: boolean;
  isRefused: boolean;
  /** It is being turned off: when, and what takes that back. */
  waiting: Wait | undefined;
  onAsk: () => void;
  onTurnOff: () => void;
  /** It is the user's own and off: takes it off the list. */
  onRemove?: (() => void) | undefined;
  /** What stands below it. */
  children?: ComponentChildren;
}) {
  const isWhole = missing?.length === 0;
  return (
    <li class="row spread">
      <div>
        <strong>{site.name}</strong>
        {isOn && (
          <p class={isWhole && !isUntaught ? 'quiet-text' : 'problem'}>
            <span class={missing && !isUntaught ? 'dot on' : 'dot'} aria-hidden="true" />
            {isWhole
              ? text(isUntaught ? 'sites.untaught' : 'sites.on')
              : missing
                ? text('sites.onBut', { hosts: listText(missing) })
                : text('sites.needsPermission')}
          </p>
        )}
        {waiting && <p class="quiet-text">{waiting.left}</p>}
        {isRefused && !(isOn && isWhole) && (
          <p class="problem" role="alert">
            {text('popup.refused')}
          </p>
        )}
      </div>
      <div class="row">
        {!(isOn && isWhole) && (
          <button
            type="button"
            aria-label={text(isOn ? 'sites.giveAgainOf' : 'sites.turnOnOf', { site: site.name })}
            onClick={onAsk}
          >
            {text(isOn ? 'sites.giveAgain' : 'sites.turnOn')}
          </button>
        )}
        {waiting?.cancel ??
          (isOn && (
            <button
              type="button"
              class="quiet"
              aria-label={text('sites.turnOffOf', { site: site.name })}
              onClick={onTurnOff}
            >
              {text('sites.turnOff')}
            </button>
          ))}
        {!waiting && !isOn && onRemove && (
          <button
            type="button"
            class="quiet"
            aria-label={text('own.remove', { what: site.name })}
            onClick={onRemove}
          >
            {text('contacts.remove')}
          </button>
        )}
      </div>
      {children}
    </li>
  );
}
