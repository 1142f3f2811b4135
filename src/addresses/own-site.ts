import * as v from 'valibot';
import { keyOf } from '../same.ts';
import type { AddressPattern, SiteAddresses } from './site-addresses.ts';
import { isSoundPath, isSoundValue, parsePath } from './template.ts';

/** What stands in an address of such a site for the person: nobody knows more of it than that. */
const SHAPE = '[^/?#&]{1,200}';

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
export const isHost = (text: string): boolean =>
  text.length <= 253 && HOST.test(text) && URL.canParse(`https://${text}`);

/** A host name in lower case, with a dot: what a permission can be asked for. */
export const HostSchema = v.pipe(v.string(), v.check(isHost));

/** What an address there may be of. */
export const OWN_SURFACES = ['profile', 'chat'] as const;
export type OwnSurface = (typeof OWN_SURFACES)[number];

/** It names a person by what there are shapes for. */
const KINDS = ['handle', 'thread'] as const;
const isPath = (text: string): boolean => isSoundPath(text, KINDS);
const isValue = (text: string): boolean => isSoundValue(text, KINDS);

const short = v.pipe(v.string(), v.maxLength(400));
const template = v.pipe(short, v.check(isPath));

/** One shape of address: where in it the person stands, as `AddressPattern` is written. */
const OwnAddressSchema = v.object({
  surface: v.picklist(OWN_SURFACES),
  path: v.pipe(template, v.startsWith('/')),
  query: v.optional(v.record(v.string(), v.pipe(short, v.check(isValue)))),
  subdomain: v.optional(v.literal('{handle}')),
  fragment: v.optional(template),
});

/** A site that Holdfast does not know and the user described by an address of the contact's. */
export const OwnSiteSchema = v.object({
  host: HostSchema,
  addresses: v.array(OwnAddressSchema),
});
export type OwnSite = v.InferOutput<typeof OwnSiteSchema>;
export type OwnAddress = OwnSite['addresses'][number];

/** The site as the rings and readers know sites. Its id is its host: no known site has a dot in its. */
export const siteOf = ({ host, addresses }: OwnSite): SiteAddresses => ({
  id: host,
  name: host,
  home: `https://${host}/`,
  hosts: [host],
  kinds: { handle: { shape: SHAPE, fold: 'case' }, thread: { shape: SHAPE, fold: 'case' } },
  reserved: [],
  // What is stored may be damaged: one shape that cannot be read is not to take the others along.
  addresses: addresses.filter(isReadable).sort(byExactness) as readonly AddressPattern[],
});

/** The more words of its own the more exact: `/messages/{thread}` is not to be read as `/{handle}/**`. */
const byExactness = (a: OwnAddress, b: OwnAddress): number => wordsIn(b) - wordsIn(a);

const wordsIn = ({ path, fragment = '', query = {} }: OwnAddress): number =>
  Object.keys(query).length +
  [path, fragment].flatMap((text) => parsePath(text).segments).filter(({ is }) => is === 'words')
    .length;

/** What `OwnAddressSchema` asks, without it: the popup and the pause page do not load schemas. */
function isReadable(address: unknown): boolean {
  if (typeof address !== 'object' || address === null) return false;
  const { surface, path, query = {}, subdomain, fragment } = address as Partial<OwnAddress>;
  if (typeof query !== 'object' || query === null || typeof path !== 'string') return false;
  const isText = (text: unknown): text is string => typeof text === 'string';
  return (
    OWN_SURFACES.some((one) => one === surface) &&
    [path, subdomain ?? '', fragment ?? ''].every((one) => isText(one) && isPath(one)) &&
    Object.values(query).every((one) => isText(one) && isValue(one))
  );
}

/** The sites with this address of a person added: to the site it is on, or to a new one. */
export function withOwnAddress(
  sites: readonly OwnSite[],
  host: string,
  address: OwnAddress | undefined,
): OwnSite[] {
  const site = sites.find((one) => one.host === host) ?? { host, addresses: [] };
  const isNew = address && !site.addresses.some((one) => keyOf(one) === keyOf(address));
  const after = isNew ? { host, addresses: [...site.addresses, address] } : site;
  return [...sites.filter((one) => one !== site), after];
}
