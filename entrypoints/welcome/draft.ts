import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { DaySchema, IdentitiesSchema } from '../../src/contacts/contact.ts';

const KEY = 'welcome';

/** What was answered so far: a page that is closed half-way is found as it was left. */
const DraftSchema = v.object({
  identities: v.optional(IdentitiesSchema, []),
  /** Ids of the sites; nothing until the user has chosen any. */
  chosen: v.optional(v.array(v.string())),
  startDay: v.optional(DaySchema),
  reason: v.optional(v.string(), ''),
});
export type Draft = v.InferOutput<typeof DraftSchema>;

export const NO_DRAFT: Draft = { identities: [], reason: '' };

export async function readDraft(): Promise<Draft> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const draft = v.safeParse(DraftSchema, stored);
  return draft.success ? draft.output : NO_DRAFT;
}

export const keepDraft = (draft: Draft): Promise<void> =>
  browser.storage.local.set({ [KEY]: draft });

export const dropDraft = (): Promise<void> => browser.storage.local.remove(KEY);
