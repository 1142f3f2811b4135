import type { SiteAddresses } from '../addresses/site-addresses.ts';

/** A site on which the contact can be written to. */
export interface Channel {
  readonly id: string;
  readonly name: string;
}

const WRITTEN_ON = ['chat', 'compose'];

/** Where planned contact can take place: the guarded sites that people write to each other on. */
export const channelsIn = (guarded: readonly SiteAddresses[]): Channel[] =>
  guarded
    .filter(({ addresses }) => addresses.some(({ surface }) => WRITTEN_ON.includes(surface)))
    .map(({ id, name }) => ({ id, name }));
