import { browser } from 'wxt/browser';
import { isOwnSite, type SiteAddresses } from '../../src/addresses/site-addresses.ts';
import { readBeyondRules } from '../../src/platform/beyond-rules.ts';
import { notedErrors } from '../../src/platform/health/errors.ts';
import { permittedPart } from '../../src/platform/permissions/permitted.ts';
import { readFacts } from '../../src/platform/stored.ts';
import { unreadSites } from '../../src/platform/tabs/site-readings.ts';

/**
 * What somebody who helps may ask for, as text: in English, for them, and without a name, a handle or
 * an address of anybody. The user's own sites are counted, not named.
 */
export async function diagnostics(
  sites: readonly SiteAddresses[],
  turnedOn: readonly string[],
): Promise<string> {
  const { name, version, permissions = [] } = browser.runtime.getManifest();
  const [{ contacts }, unread, errors, beyond, rules, session, scripts, isPrivate] =
    await Promise.all([
      readFacts(),
      unreadSites(),
      notedErrors(),
      readBeyondRules(),
      browser.declarativeNetRequest.getDynamicRules(),
      browser.declarativeNetRequest.getSessionRules(),
      browser.scripting.getRegisteredContentScripts(),
      browser.extension.isAllowedIncognitoAccess(),
    ]);
  const known = sites.filter((site) => turnedOn.includes(site.id) && !isOwnSite(site));
  const states = await Promise.all(
    known.map(async (site) => {
      const part = await permittedPart(site);
      const given = part === site ? '' : ', with a part of its permission';
      const reading = unread[site.id] ? `cannot read (${timeOf(unread[site.id])})` : 'reads';
      return `  ${site.id}: ${part ? reading + given : 'no permission'}`;
    }),
  );
  const own = sites.filter((site) => isOwnSite(site)).length;
  return [
    `${name} ${version}`,
    navigator.userAgent,
    `permissions: ${permissions.join(', ')}`,
    `private windows: ${isPrivate ? 'allowed' : 'not allowed'}`,
    `contacts: ${contacts.length}`,
    `network rules: ${rules.length}, until the browser closes: ${session.length}, addresses beyond them: ${beyond}`,
    `registered scripts: ${scripts.length}`,
    `sites of the user's own: ${own}`,
    'sites:',
    ...(states.length > 0 ? states : ['  none']),
    'errors:',
    ...(errors.length > 0
      ? errors.map(({ moment, where, name: kind }) => `  ${timeOf(moment)} ${where}: ${kind}`)
      : ['  none']),
  ].join('\n');
}

const timeOf = (moment = 0): string => new Date(moment).toISOString().slice(0, 16);
