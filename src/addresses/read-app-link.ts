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
 * recipients any one may be the contact. Facts: mail §8 and §19 (RFC 6068, 3966).
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
const isSignal = (host: string): boolean => host === 'signal.me';

function recipientsIn({ protocol, hostname, href, hash, searchParams }: URL): string[] {
  if (isSignal(hostname)) return [hash.match(/^#p\/(\+\d+)$/)?.[1] ?? ''];
  const path = decode(href.slice(protocol.length).replace(/^\/\//, '').split(/[?#]/)[0] ?? '');
  const copies = ['to', 'cc', 'bcc'].flatMap((name) => searchParams.getAll(name));
  const between = protocol === 'skype:' ? /[;,\s]+/ : /[,\s]+/;
  return [path, ...(protocol === 'mailto:' ? copies : [])].flatMap((one) => one.split(between));
}

function toIdentity(written: string): Identity | undefined {
  if (written.includes('@')) {
    const value = foldValue('email', written);
    return value === '' ? undefined : { site: ANY_SITE, kind: 'email', value };
  }
  const value = foldValue('digits', written.split(';')[0] ?? '');
  return value.length < 5 ? undefined : { site: ANY_SITE, kind: 'phone', value };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Links into apps of sites that Holdfast knows, as the web addresses they stand for. */
const APPS: readonly [scheme: RegExp, toWeb: (url: URL) => string | undefined][] = [
  [/^whatsapp:$/, ({ searchParams }) => web('https://wa.me/', searchParams.get('phone'))],
  [/^tg:$/, telegram],
  [
    /^instagram:$/,
    ({ searchParams }) => web('https://www.instagram.com/', searchParams.get('username')),
  ],
  [/^twitter:$/, ({ searchParams }) => web('https://x.com/', searchParams.get('screen_name'))],
  [/^fb-messenger:$/, ({ href }) => web('https://m.me/', /user-thread\/(\w+)/.exec(href)?.[1])],
  [
    /^fb:$/,
    ({ href }) => web('https://www.facebook.com/profile.php?id=', /profile\/(\d+)/.exec(href)?.[1]),
  ],
  [
    /^barcelona:$/,
    ({ searchParams }) => web('https://www.threads.com/@', searchParams.get('username')),
  ],
  [/^discord:$/, ({ pathname }) => `https://discord.com${pathname}`],
  // matrix:u/alex:server.example, and matrix:roomid/… for rooms
  [/^matrix:$/, ({ pathname }) => web('https://matrix.to/#/@', /^u\/(.+)/.exec(pathname)?.[1])],
  [/^sgnl:$/, ({ hash }) => `https://signal.me/${hash}`],
  [/^msteams:$/, ({ pathname, search }) => `https://teams.microsoft.com${pathname}${search}`],
  [/^spotify:$/, ({ pathname }) => `https://open.spotify.com/${pathname.replaceAll(':', '/')}`],
];

const web = (start: string, named: string | null | undefined): string | undefined =>
  named ? `${start}${encodeURIComponent(named.trim())}` : undefined;

function telegram({ searchParams }: URL): string | undefined {
  const phone = searchParams.get('phone');
  return phone
    ? `https://t.me/+${phone.replace(/\D/g, '')}`
    : web('https://t.me/', searchParams.get('domain'));
}

/** The web address that a link into an app stands for; the link itself where it is none. */
export function webAddressOf(url: URL): URL {
  const address = APPS.find(([scheme]) => scheme.test(url.protocol))?.[1](url);
  return (address && URL.parse(address)) || url;
}
