import { browser } from 'wxt/browser';
import { isMetOn } from '../../addresses/can-meet.ts';
import type { SiteAddresses } from '../../addresses/site-addresses.ts';
import { sitesWith } from '../../addresses/sites-with.ts';
import { withLog } from '../../log/database.ts';
import { readBeyondRules } from '../beyond-rules.ts';
import { callWorker } from '../calls/call-worker.ts';
import { readChoices } from '../choices/choices.ts';
import { permittedPart } from '../permissions/permitted.ts';
import { unreadSites } from '../tabs/site-readings.ts';

export const CHECKS = [
  'stored',
  'written',
  'record',
  'worker',
  'sites',
  'known',
  'guards',
  'rules',
  'readable',
  'addresses',
  'private',
] as const;
export type CheckName = (typeof CHECKS)[number];

/** `note`: nothing is wrong, but the user may not know of it. */
export type CheckState = 'good' | 'bad' | 'note';

/**
 * Tries, one after another, all that Holdfast needs to do its work, and changes nothing. Whether the
 * outer rings stand as they have to is told by those.
 */
export async function checkItself(
  known: readonly SiteAddresses[],
  areRingsInStep: () => Promise<boolean>,
): Promise<Record<CheckName, CheckState>> {
  const on = async () => {
    const { settings } = await readChoices();
    return sitesWith(known, settings).filter(({ id }) => settings.sites.includes(id));
  };
  const tries: Record<CheckName, () => Promise<CheckState>> = {
    async stored() {
      const { unreadable, unreadableSettings } = await readChoices();
      return stateOf(unreadable.length + Object.keys(unreadableSettings).length === 0);
    },
    async written() {
      const key = 'self-check';
      await browser.storage.local.set({ [key]: key });
      const isThere = (await browser.storage.local.get(key))[key] === key;
      await browser.storage.local.remove(key);
      return stateOf(isThere);
    },
    record: () => withLog(async (log) => stateOf((await log.count('urges')) >= 0)),
    worker: async () => stateOf((await callWorker('isAwake')) === true),
    async sites() {
      const sites = await on();
      const given = await Promise.all(sites.map(permittedPart));
      // Of a site with many servers the user may want some.
      const isMissing = given.some(
        (part, at) => !part || (part !== sites[at] && !part.isFederated),
      );
      return isMissing ? 'bad' : sites.length > 0 ? 'good' : 'note';
    },
    async known() {
      const [{ contacts }, sites] = [await readChoices(), await on()];
      const met = contacts.filter((one) => isMetOn(one, sites));
      return met.length === contacts.length ? 'good' : met.length > 0 ? 'note' : 'bad';
    },
    async guards() {
      const scripts = await browser.scripting.getRegisteredContentScripts();
      const given = (await Promise.all((await on()).map(permittedPart))).filter((one) => one);
      return stateOf(given.every((site) => scripts.some(({ id }) => id === `guard ${site?.id}`)));
    },
    rules: async () => stateOf(await areRingsInStep()),
    async readable() {
      const unread = await unreadSites();
      return stateOf(!(await on()).some(({ id }) => id in unread));
    },
    addresses: async () => ((await readBeyondRules()) === 0 ? 'good' : 'note'),
    async private() {
      return (await browser.extension.isAllowedIncognitoAccess()) ? 'good' : 'note';
    },
  };
  const states: [CheckName, CheckState][] = [];
  for (const name of CHECKS)
    states.push([name, await tries[name]().catch((): CheckState => 'bad')]);
  return Object.fromEntries(states) as Record<CheckName, CheckState>;
}

const stateOf = (isGood: boolean): CheckState => (isGood ? 'good' : 'bad');
