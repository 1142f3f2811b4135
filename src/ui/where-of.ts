import { ANY_SITE, type Identity } from '../contacts/identity.ts';
import { text } from '../locales/text.ts';

/** Where an identity is theirs: on this site, by the name that users know it by, or everywhere. */
export const whereOf = ({ site }: Pick<Identity, 'site'>, name: string | undefined): string =>
  site === ANY_SITE ? text('understood.anywhere') : text('understood.on', { site: name ?? site });
