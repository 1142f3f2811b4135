import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import type { Contact } from '../../src/contacts/contact.ts';
import { text } from '../../src/locales/text.ts';
import type { Cooling } from '../../src/platform/choices/cooling-facts.ts';
import { looseningText } from '../../src/ui/loosening-text.ts';
import { CancelButton, timeLeft } from './waiting.tsx';

/** What waits, with the time that is left of it, each to be cancelled. */
export function PendingList({
  cooling,
  contacts,
  sites,
}: {
  cooling: Cooling;
  contacts: readonly Contact[];
  sites: readonly SiteAddresses[];
}) {
  if (cooling.pending.length === 0) return <p class="quiet-text">{text('cooling.nothing')}</p>;
  return (
    <ul class="card waiting" aria-label={text('cooling.waiting')}>
      {cooling.pending.map((one) => {
        const what = looseningText(one.loosening, contacts, sites);
        return (
          <li key={one.id} class="row spread">
            <div>
              <strong dir="auto">{what}</strong>
              <p class="quiet-text">{timeLeft(one, cooling)}</p>
            </div>
            <CancelButton one={one} what={what} />
          </li>
        );
      })}
    </ul>
  );
}
