import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { text } from '../../src/locales/text.ts';
import { changeContacts, changeSettings } from '../../src/platform/change.ts';
import { turnOn } from '../../src/platform/turn-on.ts';
import { type Draft, dropDraft } from './draft.ts';

/**
 * Begins to guard whom the user named, on these sites, with their own reason. Answers whether the
 * browser gave its permission; without it they are a contact all the same.
 */
export async function begin(
  { identities, startDay, reason }: Draft,
  sites: readonly SiteAddresses[],
  today: string,
): Promise<boolean> {
  // The permission first: the browser asks only in the very call of a click.
  const isGiven = sites.length === 0 || (await turnOn(sites));
  await changeContacts((present) => [
    ...present,
    {
      id: crypto.randomUUID(),
      label: text('contacts.defaultLabel'),
      identities: [...identities],
      notThem: [],
      startDay: startDay || today,
    },
  ]);
  const own = reason.trim();
  if (own !== '')
    await changeSettings((settings) => ({
      ...settings,
      ownReasons: [...settings.ownReasons, { id: crypto.randomUUID(), text: own.slice(0, 160) }],
    }));
  await dropDraft();
  return isGiven;
}
