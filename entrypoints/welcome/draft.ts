import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { DaySchema, IdentitiesSchema } from '../../src/contacts/contact.ts';
import { LIMITS } from '../../src/policy/settings.ts';
import { wholeWithin } from '../../src/policy/settings-schema.ts';

const KEY = 'welcome';

/** How long loosening may be chosen to wait at first, in hours; the options know all between. */
export const COOLING_HOURS = [0, 1, 24, 72, 168] as const;

/** What was answered so far: a page that is closed half-way is found as it was left. */
const DraftSchema = v.object({
  identities: v.optional(IdentitiesSchema, []),
  /** Ids of the sites; nothing until the user has chosen any. */
  chosen: v.optional(v.array(v.string())),
  startDay: v.optional(DaySchema),
  reason: v.optional(v.string(), ''),
  /** Hours that loosening waits; nothing while the usual is as good. */
  coolingHours: v.optional(wholeWithin(LIMITS.coolingHours)),
});
export type Draft = v.InferOutput<typeof DraftSchema>;

const NO_DRAFT: Draft = { identities: [], reason: '' };

export async function readDraft(): Promise<Draft> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const draft = v.safeParse(DraftSchema, stored);
  return draft.success ? draft.output : NO_DRAFT;
}

export const keepDraft = (draft: Draft): Promise<void> =>
  browser.storage.local.set({ [KEY]: draft });

export const dropDraft = (): Promise<void> => browser.storage.local.remove(KEY);
