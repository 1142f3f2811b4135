import type { Identity } from '../contacts/identity.ts';
import type { Surface } from '../contacts/sighting.ts';
import type { OwnAddress } from './own-site.ts';
import { decodeSegment } from './read-address.ts';

/** One part of an address that may be what names the person. */
export interface Proposal {
  /** The part itself, as it reads. */
  readonly part: string;
  /** The address with a place where the part was. */
  readonly address: OwnAddress;
  /** Who it is by that address; the site is the host. */
  readonly identity: Identity;
}

const CHAT = /^(chats?|messages?|messenger|inbox|dms?|direct|conversations?|threads?|im|pm)$/i;
/** Words that pages begin with everywhere, and no names. */
const NO_NAME = /^(index\.\w+|home|profile|user|users|member|members|u|about|www)$/i;

/**
 * Which part of an address on an unknown site may name the person, the likeliest first: the last
 * segment of its path, then the others, query values, what is behind # and the label before the host.
 * Empty where there is nothing but the host.
 */
export function proposeAddresses(url: URL): Proposal[] {
  const host = url.hostname.replace(/^www\./, '');
  const path = segmentsOf(url.pathname);
  const fragment = segmentsOf(url.hash.slice(1));
  const surface: Surface = [...path, ...fragment].some((one) => CHAT.test(one))
    ? 'chat'
    : 'profile';
  const kind = surface === 'chat' ? 'thread' : 'handle';
  const place = `{${kind}}`;
  const propose = (part: string, address: Omit<OwnAddress, 'surface'>): Proposal => ({
    part,
    address: { surface, ...address },
    identity: { site: host, kind, value: part.toLowerCase() },
  });

  const inPath = path.map((part, at) =>
    propose(part, { path: `/${[...path.slice(0, at).map(asText), place, '**'].join('/')}` }),
  );
  const here = `/${path.map(asText).join('/')}`;
  const inQuery = [...url.searchParams].map(([name, part]) =>
    propose(part, { path: here, query: { [name]: place } }),
  );
  const inFragment = fragment.map((part, at) =>
    propose(part, {
      path: here,
      fragment: [...fragment.slice(0, at).map(asText), place, '**'].join('/'),
    }),
  );
  return [...inFragment.reverse(), ...inPath.reverse(), ...inQuery]
    .filter(({ part }) => part.length <= 200 && !/[/?#&]/.test(part))
    .toSorted((a, b) => Number(isWord(a.part)) - Number(isWord(b.part)));
}

const isWord = (part: string): boolean => CHAT.test(part) || NO_NAME.test(part);

const segmentsOf = (text: string): string[] =>
  text
    .split(/[/?]/)
    .filter((segment) => segment !== '')
    .map(decodeSegment);

/** In a template these mean something else; any segment will do in their place. */
const asText = (segment: string): string => (/[{}*|]/.test(segment) ? '*' : segment);
