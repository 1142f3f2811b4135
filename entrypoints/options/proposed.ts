import * as v from 'valibot';
import { type ContactIdentity, IdentitiesSchema } from '../../src/contacts/contact.ts';

const PREFIX = '#add=';

/** The identities that the popup proposes to add, handed over in the options page's address. */
export function proposedIdentities(fragment: string): ContactIdentity[] {
  if (!fragment.startsWith(PREFIX)) return [];
  try {
    const said: unknown = JSON.parse(decodeURIComponent(fragment.slice(PREFIX.length)));
    const identities = v.safeParse(IdentitiesSchema, said);
    return identities.success ? identities.output : [];
  } catch {
    return [];
  }
}

/** The fragment of the options page that proposes these. */
export const proposalFragment = (identities: readonly ContactIdentity[]): string =>
  `${PREFIX}${encodeURIComponent(JSON.stringify(identities))}`;
