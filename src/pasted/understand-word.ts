import { isOwnSite, type SiteAddresses } from '../addresses/site-addresses.ts';
import type { ContactIdentity } from '../contacts/contact.ts';
import { normaliseEmail } from '../contacts/email.ts';
import { foldValue } from '../contacts/fold.ts';
import { ANY_SITE } from '../contacts/identity.ts';
import { normaliseName } from '../contacts/name.ts';
import { text } from '../locales/text.ts';
import { isShort, problem, sure, type Understood } from './understood.ts';

/** On a server that is known, `robin@server` may be a handle there as well. */
export function understandEmail(said: string, sites: readonly SiteAddresses[]): Understood {
  const value = normaliseEmail(said);
  const asEmail: ContactIdentity = { site: ANY_SITE, kind: 'email', value, written: said };
  const host = said.split('@').at(-1)?.toLowerCase() ?? '';
  const handles = sites.flatMap((site) =>
    site.isFederated && site.hosts.includes(host) ? handleOn(site, said) : [],
  );
  if (handles.length === 0) return sure(asEmail);
  return { is: 'choice', identities: [asEmail, ...handles] };
}

/** So many digits without a sign are no number to be called, but that of an account: which site's? */
export function understandAccountNumber(
  digits: string,
  sites: readonly SiteAddresses[],
): Understood {
  const identities = sites.flatMap((site) => onSite(site, 'id', digits));
  return identities.length > 0 ? { is: 'choice', identities } : problem(text('understood.tooLong'));
}

export const handleOn = (site: SiteAddresses, word: string) => onSite(site, 'handle', word);

/** The word as it names somebody on the site, where it can. */
function onSite(site: SiteAddresses, kind: 'handle' | 'id', word: string): ContactIdentity[] {
  const rule = site.kinds[kind];
  if (!rule || site.reserved.includes(word.toLowerCase())) return [];
  if (!new RegExp(`^(?:${rule.shape})$`).test(word)) return [];
  const value = foldValue(rule.fold, word);
  return value === '' ? [] : [{ site: site.id, kind, value, written: word }];
}

/**
 * A single word may be a handle on several sites or a name; the user says which. A site's own way to
 * write people, `u/robin`, is nobody else's.
 */
export function understandWord(written: string, sites: readonly SiteAddresses[]): Understood {
  const said = written.normalize('NFKC');
  const mentioned = sites.flatMap((site) => {
    if (site.mention === undefined) return [];
    const [, handle] = new RegExp(`^(?:${site.mention})$`, 'i').exec(said) ?? [];
    return handle === undefined ? [] : handleOn(site, handle);
  });
  if (mentioned.length > 0) return { is: 'sure', identities: mentioned };
  const word = said.replace(/^[@$]/, '');
  const handles = sites.flatMap((site) => (takesWord(site, word) ? handleOn(site, word) : []));
  const name = normaliseName(said);
  if (name === '') return problem(text('understood.empty'));
  if (!isShort(name)) return problem(text('understood.tooLong'));
  const asName: ContactIdentity = { site: ANY_SITE, kind: 'name', value: name, written };
  if (handles.length === 0) return sure(asName);
  if (!said.startsWith('@')) return { is: 'choice', identities: [...handles, asName] };
  return { is: handles.length === 1 ? 'sure' : 'choice', identities: handles };
}

/**
 * Without its server a handle of such a site names nobody; what a site of the user's takes is
 * unknown.
 */
const takesWord = (site: SiteAddresses, word: string): boolean =>
  site.isFederated ? word.includes('@') : !isOwnSite(site);
