import type { Fold } from '../contacts/fold.ts';
import type { IdentityKind } from '../contacts/identity.ts';
import { ruleOf, type SiteAddresses } from './site-addresses.ts';

const escapeSigns = (text: string): string =>
  text.toWellFormed().replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** `text` as an RE2 source for just that text, as browsers write it in an address. */
export const escapeRegExp = (text: string): string =>
  escapeSigns(text).replace(/(?:[^\x21-\x7e]|["<>`])+/gu, encodeURIComponent);

/** `text` as an expression for just that text in an address that was read, and so decoded. */
export const escapeDecoded = (text: string): string => escapeSigns(text.normalize('NFC'));

/** The shape a site gives values of this kind. Throws where the site forgot to say. */
export function placeholderShape(site: SiteAddresses, kind: IdentityKind): string {
  const rule = ruleOf(site, kind);
  if (!rule) throw new Error(`${site.id} uses {${kind}} in an address but gives it no shape`);
  return rule.shape;
}

/** Letters that programs write either way. */
const OFTEN_ENCODED: Readonly<Record<string, string>> = {
  '@': '(?:@|%40)',
  '+': '(?:\\+|%2B)',
  ' ': '(?:%20|\\+)',
};

/**
 * RE2 sources for the spellings that fold to `value` (letter case is left to the rule's flag), the
 * most tolerant first: browsers give a rule's expression 2 KB, which a long name with a dot allowed
 * after each letter outgrows. `written` is how the user or the site put it.
 */
export function spellings(fold: Fold, value: string, written: string): string[] {
  const encoded = (text: string) =>
    [...text].map((letter) => OFTEN_ENCODED[letter] ?? escapeRegExp(letter));
  const letters = encoded(value);
  if (fold === 'digits')
    return [letters.map((digit) => `${digit}[-+.()]*`).join(''), letters.join('')];
  const plain = [...new Set([value, written].filter((one) => /^[^\s/?#&]+$/.test(one)))];
  // The provider's own form, and the user's with its dots and tags; a rule knows the case of ASCII alone.
  const isOther = fold === 'email' || (fold === 'case' && !/^[\x21-\x7e]*$/.test(value));
  if (isOther && plain.length > 1)
    return [`(?:${plain.map((one) => encoded(one).join('')).join('|')})`, letters.join('')];
  if (fold !== 'case-and-dots') return [letters.join('')];
  const either = plain.map(escapeRegExp).join('|');
  return [`\\.?${letters.join('\\.?')}\\.?`, plain.length > 1 ? `(?:${either})` : either];
}

/** What may stand before a value of this kind and means nothing, as an RE2 source. */
export const signsBefore = (fold: Fold): string => (fold === 'digits' ? '(?:%2B|[+0])*' : '');
