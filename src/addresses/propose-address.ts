import type { StoredIdentity } from '../contacts/identity.ts';
import { decodeSegment } from './decode-path.ts';
import type { OwnAddress, OwnSurface } from './own-site.ts';

/** One part of an address that may be what names the person. */
export interface Proposal {
  /** The part itself, as it reads. */
  readonly part: string;
  /** What of the whole address stands before it, from the host on, and after it. */
  readonly around: readonly [before: string, after: string];
  /** The address with a place where the part was. */
  readonly address: OwnAddress;
  /** Who it is by that address; the site is the host. */
  readonly identity: StoredIdentity;
}

const CHAT = /^(chats?|messages?|messenger|inbox|dms?|direct|conversations?|threads?|im|pm)$/i;
const ANYTHING = '*';
/** Words that pages begin with everywhere, and no names. */
const NO_NAME =
  /^(\w+\.(php\d?|aspx?|cfm|cgi|jsp|html?)|home|profile|user|users|member|members|u|about|www)$/i;

/**
 * Which part of an address on an unknown site may name the person, the likeliest first: the last
 * segment behind #, a value of the query there, that of its path, the others, then query values. Empty
 * where there is nothing but the host. `surface` is what the user says it is, or what it looks like.
 */
export function proposeAddresses(url: URL, surface = surfaceOf(url)): Proposal[] {
  const host = hostOf(url);
  const path = segmentsOf(url.pathname);
  const [way = '', query = ''] = url.hash.slice(1).split(/\?(.*)/s);
  const fragment = segmentsOf(way);
  const kind = surface === 'chat' ? 'thread' : 'handle';
  const place = `{${kind}}`;
  const whole = `${host}/${path.join('/')}`;
  const propose = (
    part: string,
    before: string,
    after: string,
    address: Omit<OwnAddress, 'surface'>,
  ): Proposal => ({
    part,
    around: [before, after],
    address: { surface, ...address },
    identity: { site: host, kind, value: part.toLowerCase() },
  });

  const inPath = path.map((part, at) => {
    const [before, after] = aroundIn(path, at);
    const address = { path: `/${[...path.slice(0, at).map(asText), place, '**'].join('/')}` };
    return propose(part, `${host}/${before}`, `${after}${url.search}${url.hash}`, address);
  });
  const here = `/${path.map(asText).join('/')}`;
  const inQuery = [...url.searchParams].map(([name, part]) =>
    propose(part, `${whole}?${name}=`, url.hash, { path: here, query: { [name]: place } }),
  );
  const inFragment = fragment.map((part, at) => {
    const [before, after] = aroundIn(fragment, at);
    const template = [...fragment.slice(0, at).map(asText), place, '**'].join('/');
    const behind = query === '' ? after : `${after}?${query}`;
    return propose(part, `${whole}#${before}`, behind, { path: here, fragment: template });
  });
  const inItsQuery = [...new URLSearchParams(query)].flatMap(([name, part], at, all) => {
    const route = fragment.map(asText);
    // A template's place for anything ends at the next stroke, and there is one of them until then.
    if (all.slice(0, at).some(([, value]) => value.includes('/'))) return [];
    if (at > 0 && route.at(-1) === ANYTHING) return [];
    const template = `${route.join('/')}?${at === 0 ? '' : '*&'}${asText(name)}=${place}/**`;
    const before = `${whole}#${fragment.join('/')}?${name}=`;
    return propose(part, before, '', { path: here, fragment: template });
  });
  return [...inFragment.reverse(), ...inItsQuery, ...inPath.reverse(), ...inQuery]
    .filter(({ part }) => part.trim() !== '' && part.length <= 200 && !/[/?#&]/.test(part))
    .toSorted((a, b) => Number(isWord(a.part)) - Number(isWord(b.part)));
}

/** A profile or a chat, by the words in it. */
export const surfaceOf = (url: URL): OwnSurface =>
  [...segmentsOf(url.pathname), ...segmentsOf(url.hash.slice(1).replace('?', '/'))].some((one) =>
    CHAT.test(one),
  )
    ? 'chat'
    : 'profile';

/** The site's host, as a permission is asked for it. */
export const hostOf = (url: URL): string => url.hostname.replace(/^www\./, '');

const aroundIn = (segments: readonly string[], at: number): [before: string, after: string] => [
  segments
    .slice(0, at)
    .map((one) => `${one}/`)
    .join(''),
  segments
    .slice(at + 1)
    .map((one) => `/${one}`)
    .join(''),
];

const isWord = (part: string): boolean => CHAT.test(part) || NO_NAME.test(part);

const segmentsOf = (text: string): string[] =>
  text
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeSegment);

/** In a template these mean something else; any segment will do in their place. */
const asText = (segment: string): string => (/[{}*|]/.test(segment) ? ANYTHING : segment);
