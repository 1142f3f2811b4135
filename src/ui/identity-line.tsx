import type { ComponentChildren } from 'preact';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import { surfacesNamed } from '../addresses/surfaces-named.ts';
import type { ContactIdentity } from '../contacts/contact.ts';
import { ANY_SITE } from '../contacts/identity.ts';
import { listText } from '../locales/formats.ts';
import { text } from '../locales/text.ts';

/** One identity as its card shows it: what it is, where, and what it catches. */
export function IdentityLine({
  identity,
  site: known,
  showCatches = false,
  children,
}: {
  identity: ContactIdentity;
  /** The site it is on; nothing for what is the same everywhere, or of a site that is gone. */
  site: SiteAddresses | undefined;
  showCatches?: boolean;
  children?: ComponentChildren;
}) {
  const { kind, site, written, learnedBy } = identity;
  const where =
    site === ANY_SITE
      ? text('understood.anywhere')
      : text('understood.on', { site: known?.name ?? site });
  return (
    <li class="identity">
      <div class="identity-what">
        <strong>
          <bdi>{written}</bdi>
        </strong>
        <span class="quiet-text">
          {text(`understood.kinds.${kind}`)} {where}
          {learnedBy && (
            <span class="learned" title={text('contacts.learnedHelp')}>
              {text('contacts.learned')}
            </span>
          )}
        </span>
        {showCatches && <span class="quiet-text">{catchesOf(identity, known)}</span>}
      </div>
      {children}
    </li>
  );
}

/** What is paused by it, so that the user sees before saving whether that is enough. */
function catchesOf({ kind }: ContactIdentity, site: SiteAddresses | undefined): string {
  if (kind === 'phone' || kind === 'email' || kind === 'name')
    return text(`understood.catches.${kind}`);
  const surfaces = site ? surfacesNamed(site, kind).filter((one) => one !== 'search') : [];
  if (surfaces.length === 0) return text('understood.catchesInPage');
  return text('understood.catchesByAddress', {
    surfaces: listText(surfaces.map((one) => text(`understood.surfaces.${one}`))),
  });
}
