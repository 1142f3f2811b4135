import { useRef, useState } from 'preact/hooks';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { text } from '../../src/locales/text.ts';
import { changeSettings } from '../../src/platform/choices/change.ts';
import { clearHistory } from '../../src/platform/clear-history.ts';
import type { Facts } from '../../src/platform/stored.ts';
import { CheckField } from './check-field.tsx';
import { PinForm } from './pin-form.tsx';
import { PrivateWindows } from './private-windows.tsx';

/** What keeps other eyes away. */
export function PrivacySection({
  facts: { contacts, settings },
  sites,
}: {
  facts: Facts;
  sites: readonly SiteAddresses[];
}) {
  const [said, setSaid] = useState('');
  const isClearing = useRef(false);
  const clear = async () => {
    // Of two at once, the first gives back the permission that the second needs.
    if (isClearing.current) return;
    isClearing.current = true;
    const count = await clearHistory(sites, contacts).finally(() => {
      isClearing.current = false;
    });
    setSaid(
      count === undefined ? text('discreet.notAllowed') : text('discreet.cleared', { count }),
    );
  };
  return (
    <section id="privacy" aria-labelledby="privacy-title">
      <h2 id="privacy-title">{text('discreet.title')}</h2>
      <div class="card">
        <CheckField
          label={text('discreet.mode')}
          value={settings.discreet}
          onChange={(discreet) => changeSettings((present) => ({ ...present, discreet }))}
        />
        <p class="quiet-text">{text('discreet.modeHelp')}</p>
        <PinForm />
        <PrivateWindows settings={settings} />
        <h3>{text('discreet.history')}</h3>
        <p class="quiet-text">{text('discreet.historyHelp')}</p>
        <button type="button" class="start" onClick={clear}>
          {text('discreet.clear')}
        </button>
        <p role="status">{said}</p>
      </div>
    </section>
  );
}
