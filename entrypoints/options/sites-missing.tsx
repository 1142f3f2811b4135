import { useState } from 'preact/hooks';
import type { Server } from '../../src/addresses/servers-named.ts';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { listText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import { turnOn } from '../../src/platform/permissions/turn-on.ts';

/** Where a contact is known and nothing is guarded yet, to be turned on at a press; or nothing. */
export function SitesMissing({
  off,
  servers,
}: {
  off: readonly SiteAddresses[];
  servers: readonly Server[];
}) {
  const [isRefused, setRefused] = useState(false);
  const missing = [...off.map(({ name }) => name), ...servers.map(({ host }) => host)];
  if (missing.length === 0) return null;
  return (
    <div class="row spread problem">
      <span>{text('contacts.caughtOnlyWhereOn', { sites: listText(missing) })}</span>
      <button type="button" onClick={async () => setRefused(!(await turnOn(off, servers)))}>
        {text('sites.turnOn')}
      </button>
      {isRefused && <span role="alert">{text('popup.refused')}</span>}
    </div>
  );
}
