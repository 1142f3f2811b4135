import { foldValue } from '../contacts/fold.ts';
import { ANY_SITE, type Identity } from '../contacts/identity.ts';
import type { Sighting, Surface } from '../contacts/sighting.ts';

/** Links that open a program by a number or an address, and what of the person they open. */
const BY_NUMBER: Readonly<Record<string, Surface>> = {
  'tel:': 'call',
  'callto:': 'call',
  'facetime:': 'call',
  'facetime-audio:': 'call',
  'sms:': 'compose',
  'smsto:': 'compose',
  'mms:': 'compose',
  'imessage:': 'compose',
};

/**
 * Whom a link to a program names by what is the same everywhere: `mailto:`, `tel:`, `sms:`,
 * `facetime:`, `skype:`, and Signal's web addresses, which are nothing but such links. Of several
 * recipients any one may be the contact. Facts: RFC 6068 and 3966; the programs' own documentation.
 */
export function readAppLink(url: URL): Sighting | undefined {
  const surface = surfaceOf(url);
  if (!surface) return undefined;
  const named = recipientsIn(url)
    .map(toIdentity)
    .filter((one) => one !== undefined);
  const [only, ...others] = named;
  if (!only) return undefined;
  return others.length === 0
    ? { site: ANY_SITE, surface, identities: [only] }
    : { site: ANY_SITE, surface, identities: [], among: named };
}

function surfaceOf({ protocol, hostname, search }: URL): Surface | undefined {
  if (protocol === 'mailto:' || isSignal(hostname)) return 'compose';
  if (protocol === 'skype:') return /^\?call\b/.test(search) ? 'call' : 'chat';
  return BY_NUMBER[protocol];
}

/** `https://signal.me/#p/+15555550123`; `#eu/…` holds a name that only the app can read. */
export const isSignal = (host: string): boolean => host === 'signal.me';

function recipientsIn({ protocol, hostname, href, hash, search }: URL): string[] {
  if (isSignal(hostname)) return [hash.match(/^#p\/(\+\d+)$/)?.[1] ?? ''];
  const path = decode(href.slice(protocol.length).replace(/^\/\//, '').split(/[?#]/)[0] ?? '');
  // What stands beside an address, a name or part of one, is none.
  if (protocol === 'mailto:')
    return [path, ...copiesIn(search)]
      .flatMap((line) => line.split(/[,;\s]+/))
      .filter((one) => one.includes('@'));
  return protocol === 'skype:' ? path.split(/[;,\s]+/) : path.split(',').map(inFull);
}

/** In these queries a plus is a plus, whatever it is in those of web addresses. */
const copiesIn = (search: string): string[] =>
  [...new URLSearchParams(search.replaceAll('+', '%2B'))].flatMap(([name, line]) =>
    /^(to|b?cc)$/i.test(name) ? [line] : [],
  );

/**
 * `021-123456;phone-context=+64`, `+15555550123;ext=9`, `+15555550123&body=…`: the number as it is
 * dialled from abroad. Its zero is only dialled at home, but in Italy.
 */
function inFull(written: string): string {
  const [number = '', ...more] = written.split(/[;&]/);
  const context = more.find((one) => /^phone-context=\+/i.test(one))?.replace(/^[^+]*/, '');
  if (!context || number.includes('+')) return number;
  return `${context}${context === '+39' ? number : number.replace(/^\D*0/, '')}`;
}

function toIdentity(written: string): Identity | undefined {
  const kind = written.includes('@') ? 'email' : 'phone';
  const value = foldValue(kind === 'email' ? 'email' : 'digits', written);
  const isTooShort = value === '' || (kind === 'phone' && value.length < 5);
  return isTooShort ? undefined : { site: ANY_SITE, kind, value };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
