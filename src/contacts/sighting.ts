import type { Identity } from './identity.ts';

/** What of a person is being opened. */
export const SURFACES = ['profile', 'story', 'post', 'chat', 'compose', 'call', 'search'] as const;
export type Surface = (typeof SURFACES)[number];

/** What a site says about one link, row, address or page. */
export interface Sighting {
  readonly site: string;
  readonly surface: Surface;
  /** Each of these names the person who is being opened. */
  readonly identities: readonly Identity[];
  /** One of these is the person, another may be the user: they match, but are never learned. */
  readonly among?: readonly Identity[];
  /** Said of the person, but too weak to match by (a heading that namesakes share): learned only. */
  readonly also?: readonly Identity[];
}
