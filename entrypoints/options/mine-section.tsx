import { useState } from 'preact/hooks';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import type { Contact, ContactIdentity } from '../../src/contacts/contact.ts';
import { withIdentityEdits } from '../../src/contacts/with-edits.ts';
import { text } from '../../src/locales/text.ts';
import { changeSettings } from '../../src/platform/choices/change.ts';
import { IdentityEntry } from '../../src/ui/identity-entry.tsx';
import { useAsk } from '../../src/ui/use-ask.tsx';

/** The user's own accounts, which are never paused, whatever name a site shows beside them. */
export function MineSection({
  mine,
  contacts,
  sites,
}: {
  mine: readonly ContactIdentity[];
  contacts: readonly Contact[];
  sites: readonly SiteAddresses[];
}) {
  const [isOpen, setOpen] = useState(false);
  const { ask, note } = useAsk();
  return (
    <section id="mine" aria-labelledby="mine-title">
      <h2 id="mine-title">{text('mine.title')}</h2>
      <p class="quiet-text">{text('mine.intro')}</p>
      {isOpen || mine.length > 0 ? (
        <div class="card">
          <IdentityEntry
            isMine
            takesFocus={isOpen}
            sites={sites}
            others={contacts}
            identities={mine}
            onChange={(edited) =>
              ask(
                // The press before may still be on its way, or another tab's.
                changeSettings((settings) => ({
                  ...settings,
                  mine: withIdentityEdits(settings.mine, mine, edited),
                })),
              )
            }
          />
          {note}
        </div>
      ) : (
        <button type="button" class="start" onClick={() => setOpen(true)}>
          {text('mine.add')}
        </button>
      )}
    </section>
  );
}
