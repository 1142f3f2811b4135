import { serversNamed } from '../../src/addresses/servers-named.ts';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import type { Contact } from '../../src/contacts/contact.ts';
import { text } from '../../src/locales/text.ts';
import { requestChange } from '../../src/platform/choices/change.ts';
import { turnOn } from '../../src/platform/permissions/turn-on.ts';
import { untilAllIsDeleted } from '../../src/platform/record/until-all-is-deleted.ts';
import { LONGEST_REASON } from '../../src/policy/own-words.ts';
import { isAmong } from '../../src/ui/use-pasted.ts';
import { type Draft, dropDraft } from './draft.ts';

/**
 * Begins to guard whom the user named, on these sites, with their own reason and their time to cool
 * off. Answers whether the browser gave its permission; without it they are a contact all the same.
 */
export async function begin(
  { identities, startDay, reason, coolingHours }: Draft,
  sites: readonly SiteAddresses[],
  { id, today }: { id: string; today: string },
): Promise<boolean> {
  // The permission first: the browser asks only in the very call of a click.
  const servers = serversNamed(sites, identities);
  const isGiven = sites.length === 0 || (await turnOn(sites, servers));
  const own = reason.trim().slice(0, LONGEST_REASON);
  const contact: Contact = {
    id,
    label: text('contacts.defaultLabel'),
    identities: [...identities],
    notThem: [],
    startDay: startDay || today,
  };
  await untilAllIsDeleted();
  // In one: with the first contact there, a shorter time to cool off would have to wait.
  await requestChange(({ contacts, settings }) => ({
    contacts: withBegun(contacts, contact),
    settings: {
      ...settings,
      coolingHours: coolingHours ?? settings.coolingHours,
      ownReasons:
        own && !settings.ownReasons.some((one) => one.id === id || one.text === own)
          ? [...settings.ownReasons, { id, text: own }]
          : settings.ownReasons,
    },
  }));
  await dropDraft();
  return isGiven;
}

/** With this one among them, who may be a contact by now: this page may be open in two tabs. */
function withBegun(contacts: readonly Contact[], begun: Contact): Contact[] {
  const same = contacts.find(
    ({ id, identities }) =>
      id === begun.id || begun.identities.some((one) => isAmong(one, identities)),
  );
  if (!same) return [...contacts, begun];
  const added = begun.identities.filter(
    (one) => !contacts.some(({ identities }) => isAmong(one, identities)),
  );
  return contacts.map((one) =>
    one === same ? { ...one, identities: [...one.identities, ...added] } : one,
  );
}
