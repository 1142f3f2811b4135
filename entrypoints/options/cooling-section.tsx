import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { text } from '../../src/locales/text.ts';
import { changeSettings } from '../../src/platform/choices/change.ts';
import type { Cooling } from '../../src/platform/choices/cooling-facts.ts';
import type { Facts } from '../../src/platform/stored.ts';
import { LIMITS } from '../../src/policy/settings.ts';
import { useAsk } from '../../src/ui/use-ask.tsx';
import { LockForm } from './lock-form.tsx';
import { NumberField } from './number-field.tsx';
import { PendingList } from './pending-list.tsx';

/** What waits before it takes effect, how long that is, and the lock. */
export function CoolingSection({
  facts: { contacts, settings },
  cooling,
  sites,
}: {
  facts: Facts;
  cooling: Cooling;
  sites: readonly SiteAddresses[];
}) {
  const { ask, note } = useAsk();
  const { clock, lockedUntil, setUpUntil } = cooling;
  const isLocked = clock.seenUntil < lockedUntil;
  const isFree = !isLocked && (contacts.length === 0 || clock.seenUntil < setUpUntil);
  return (
    <section id="cooling" aria-labelledby="cooling-title">
      <h2 id="cooling-title">{text('cooling.title')}</h2>
      <p class="quiet-text">{text('cooling.intro')}</p>
      <PendingList cooling={cooling} contacts={contacts} sites={sites} />
      <div class="card">
        <NumberField
          label={text('cooling.hours')}
          help={isFree ? text('cooling.hoursFree') : text('cooling.hoursHelp')}
          value={settings.coolingHours}
          limits={LIMITS.coolingHours}
          onChange={(coolingHours) =>
            ask(changeSettings((present) => ({ ...present, coolingHours })))
          }
        />
        {note}
        <LockForm cooling={cooling} />
      </div>
      <p class="quiet-text">{text('cooling.uninstall')}</p>
    </section>
  );
}
