import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type ContactIdentity, IdentitiesSchema } from '../../contacts/contact.ts';
import { newId } from '../../new-id.ts';

/** A proposal of its own for each page that is opened. */
const KEY = 'proposed:';
const FRAGMENT = '#add:';

const ProposedSchema = v.object({
  identities: v.optional(IdentitiesSchema, []),
  /** A link, as if the user had pasted it. */
  pasted: v.optional(v.string(), ''),
});

/** Whom the popup, a page or a link proposes to add. */
export interface Proposed {
  readonly identities: readonly ContactIdentity[];
  readonly pasted: string;
}

/** For the form of somebody of whom nothing is known yet. */
export const NOBODY: Proposed = { identities: [], pasted: '' };

/**
 * Opens the options page where this is proposed. It is handed over in memory: an address that names
 * somebody would stay in the browser's history.
 */
export async function proposeToAdd(proposed: Partial<Proposed>): Promise<void> {
  const id = newId();
  await browser.storage.session.set({ [KEY + id]: proposed });
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${FRAGMENT}${id}`) });
}

/** What is proposed to the options page that was opened at this fragment; once, then it is gone. */
export async function takeProposed(fragment: string): Promise<Proposed> {
  if (!fragment.startsWith(FRAGMENT)) return NOBODY;
  const key = KEY + fragment.slice(FRAGMENT.length);
  const { [key]: said } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  const proposed = v.safeParse(ProposedSchema, said);
  return proposed.success ? proposed.output : NOBODY;
}
