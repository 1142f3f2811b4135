import { useState } from 'preact/hooks';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { listText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import { changeSettings } from '../../src/platform/choices/change.ts';
import type { Facts } from '../../src/platform/stored.ts';
import type { Arrangement } from '../../src/policy/arrangement.ts';
import { hoursText } from '../../src/ui/hours-text.ts';
import { useAsk } from '../../src/ui/use-ask.tsx';
import { ArrangementForm } from './arrangement-form.tsx';

/** Contact that has to be, at the same hours of every week. */
export function ArrangementsSection({
  facts: { contacts, settings },
  sites,
}: {
  facts: Facts;
  sites: readonly SiteAddresses[];
}) {
  const [isOpen, setOpen] = useState(false);
  const { ask, note } = useAsk();
  if (contacts.length === 0) return null;
  const change = (to: (present: readonly Arrangement[]) => Arrangement[]) =>
    ask(changeSettings((present) => ({ ...present, arrangements: to(present.arrangements) })));
  const labelOf = (contactId: string) =>
    contacts.find(({ id }) => id === contactId)?.label ?? text('cooling.somebody');

  return (
    <section id="arrangements" aria-labelledby="arrangements-title">
      <h2 id="arrangements-title">{text('arrangements.title')}</h2>
      <p class="quiet-text">{text('arrangements.intro')}</p>
      {settings.arrangements.length > 0 && (
        <ul class="card waiting">
          {settings.arrangements.map((one) => {
            const hours = hoursText(one);
            return (
              <li key={one.id} class="row spread">
                <div>
                  <strong dir="auto">{labelOf(one.contactId)}</strong>
                  <p>{hours}</p>
                  <p class="quiet-text">{detailsOf(one, sites)}</p>
                </div>
                <button
                  type="button"
                  class="quiet"
                  aria-label={text('arrangements.endOf', { what: hours })}
                  onClick={() => change((present) => present.filter(({ id }) => id !== one.id))}
                >
                  {text('arrangements.end')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {note}
      {isOpen ? (
        <ArrangementForm
          contacts={contacts}
          sites={sites.filter(({ id }) => settings.sites.includes(id))}
          onSave={async (added) => {
            await change((present) => [...present.filter(({ id }) => id !== added.id), added]);
            setOpen(false);
          }}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <button type="button" class="start" onClick={() => setOpen(true)}>
          {text('arrangements.add')}
        </button>
      )}
    </section>
  );
}

function detailsOf({ surfaces, site, purpose }: Arrangement, sites: readonly SiteAddresses[]) {
  const where = sites.find(({ id }) => id === site)?.name ?? site ?? text('arrangements.anywhere');
  const what = surfaces.map((one) => text(`settings.surfaces.${one}`));
  return [listText(what), where, text(`pause.purposes.${purpose}`)].join(' · ');
}
