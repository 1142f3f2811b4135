import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import type { Contact } from '../../src/contacts/contact.ts';
import { leftText, momentText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import type { Cooling } from '../../src/platform/cooling-facts.ts';
import { cancelPending } from '../../src/platform/lock.ts';
import { dueUnder } from '../../src/policy/cooling/pending.ts';
import { looseningText } from '../../src/ui/loosening-text.ts';

/** What waits, with the time that is left of it, each to be cancelled. */
export function PendingList({
  cooling: { pending, lockedUntil, clock },
  contacts,
  sites,
}: {
  cooling: Cooling;
  contacts: readonly Contact[];
  sites: readonly SiteAddresses[];
}) {
  if (pending.length === 0) return <p class="quiet-text">{text('cooling.nothing')}</p>;
  return (
    <ul class="card sites" aria-label={text('cooling.waiting')}>
      {pending.map((one) => {
        const what = looseningText(one.loosening, contacts, sites);
        const left = dueUnder(one, lockedUntil) - clock.seenUntil;
        return (
          <li key={one.id} class="row spread">
            <div>
              <strong dir="auto">{what}</strong>
              <p class="quiet-text">
                {left > 0
                  ? text('cooling.left', {
                      left: leftText(left),
                      moment: momentText(Date.now() + left),
                    })
                  : text('cooling.soon')}
              </p>
            </div>
            <button
              type="button"
              aria-label={text('cooling.cancelOf', { what })}
              onClick={() => cancelPending(one.id)}
            >
              {text('cooling.cancel')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
