import { useState } from 'preact/hooks';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import type { Contact, ContactIdentity } from '../../src/contacts/contact.ts';
import { en } from '../../src/locales/en.ts';
import { changeSettings } from '../../src/platform/change.ts';
import { IdentityEntry } from '../../src/ui/identity-entry.tsx';

const text = en.mine;

/** The user's own accounts, which are never paused whatever a site says of them. */
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
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{text.title}</h2>
      <p class="quiet-text">{text.intro}</p>
      {isOpen || mine.length > 0 ? (
        <div class="card">
          <IdentityEntry
            isMine
            takesFocus={isOpen}
            sites={sites}
            others={contacts}
            identities={mine}
            onChange={(identities) =>
              void changeSettings((settings) => ({ ...settings, mine: identities }))
            }
          />
        </div>
      ) : (
        <button type="button" class="start" onClick={() => setOpen(true)}>
          {text.add}
        </button>
      )}
    </section>
  );
}
