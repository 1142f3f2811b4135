import type { Fold } from '../contacts/fold.ts';
import type { IdentityKind } from '../contacts/identity.ts';
import type { SiteAddresses } from './site-addresses.ts';

/** `text` as a regular expression that matches just that text, in JavaScript and in RE2. */
export const escapeRegExp = (text: string): string =>
  PLAIN.test(text)
    ? text
    : text
        .toWellFormed()
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replace(/[^\x20-\x7e]+/gu, encodeURIComponent);

/** Nearly all that is escaped, one letter of a name after another, has nothing to escape. */
const PLAIN = /^\w*$/;

/** The shape a site gives values of this kind. Throws where the site forgot to say. */
export function placeholderShape(site: SiteAddresses, kind: IdentityKind): string {
  const rule = site.kinds[kind];
  if (!rule) throw new Error(`${site.id} uses {${kind}} in an address but gives it no shape`);
  return rule.shape;
}

/** Letters that programs write either way. */
const OFTEN_ENCODED: Readonly<Record<string, string>> = { '@': '(?:@|%40)', '+': '(?:\\+|%2B)' };

/**
 * RE2 sources for the spellings that fold to `value` (letter case is left to the rule's flag), the
 * most tolerant first: browsers give a rule's expression 2 KB, which a long name with a dot allowed
 * after each letter outgrows. `written` is how the user or the site put it.
 */
export function spellings(fold: Fold, value: string, written: string): string[] {
  const letters = [...value].map((letter) => OFTEN_ENCODED[letter] ?? escapeRegExp(letter));
  if (fold === 'digits') return [letters.join('[-+]*'), letters.join('')];
  if (fold !== 'case-and-dots') return [letters.join('')];
  const plain = [...new Set([value, written].filter((one) => /^[^\s/?#&]+$/.test(one)))];
  const either = plain.map(escapeRegExp).join('|');
  return [`\\.?${letters.join('\\.?')}\\.?`, plain.length > 1 ? `(?:${either})` : either];
}

/** What may stand before a value of this kind and means nothing, as an RE2 source. */
export const signsBefore = (fold: Fold): string => (fold === 'digits' ? '(?:%2B|[+0])*' : '');
