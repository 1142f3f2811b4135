import * as v from 'valibot';
import { browser } from 'wxt/browser';
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

/** Opens the options page where these are proposed. */
export async function proposeToAdd(identities: readonly ContactIdentity[]): Promise<void> {
  const page = browser.runtime.getURL('/options.html');
  await browser.tabs.create({ url: `${page}${proposalFragment(identities)}` });
}

/** The fragment of the options page that proposes these. */
export const proposalFragment = (identities: readonly ContactIdentity[]): string =>
  `${PREFIX}${encodeURIComponent(JSON.stringify(identities))}`;
