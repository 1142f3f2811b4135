import { type Pointed, withPointed } from '../../addresses/pointed-place.ts';
import type { SiteAddresses } from '../../addresses/site-addresses.ts';
import { siteAt } from '../../addresses/sites-with.ts';
import type { ContactIdentity } from '../../contacts/contact.ts';
import { ANY_SITE, identityKey } from '../../contacts/identity.ts';
import { normaliseName } from '../../contacts/name.ts';
import { changeSettings } from '../choices/change.ts';
import { readFacts } from '../stored.ts';

/**
 * Keeps the place that the user pointed at with the site of this host, and has the name that stands
 * there proposed, where no contact has it. Answers whether it was kept: on a site that is neither
 * known nor the user's own nothing is.
 */
export async function takePointed(
  known: readonly SiteAddresses[],
  host: string,
  { name, place }: Pointed,
  propose: (identities: ContactIdentity[]) => Promise<void>,
): Promise<boolean> {
  const { contacts, settings } = await readFacts();
  const site = siteAt(host, known, settings);
  const value = normaliseName(name);
  if (!site || value === '') return false;
  await changeSettings((present) => ({
    ...present,
    pointed: withPointed(present.pointed, { ...place, site: site.id }),
  }));
  const identity = { site: ANY_SITE, kind: 'name', value, written: name } as const;
  const isKnown = contacts.some(({ identities }) =>
    identities.some((one) => identityKey(one) === identityKey(identity)),
  );
  if (!isKnown) await propose([identity]);
  return true;
}
