import * as v from 'valibot';
import { IDENTITY_KINDS } from '../../contacts/identity.ts';

/** What the guard of a page answers the popup: whether it can read the page, and who is open. */
export const TabReadingSchema = v.object({
  isLost: v.boolean(),
  /** The page was open before its guard came. */
  isLate: v.boolean(),
  people: v.array(
    v.array(v.object({ site: v.string(), kind: v.picklist(IDENTITY_KINDS), value: v.string() })),
  ),
});
export type TabReading = v.InferOutput<typeof TabReadingSchema>;
