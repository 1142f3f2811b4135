import * as v from 'valibot';
import { browser } from 'wxt/browser';

export const REPAIRED = 'repaired';
/** What was damaged, as it was found: nothing is thrown away that somebody may still read. */
export const DAMAGED = 'damaged';
const KEPT = 20;

const RepairSchema = v.object({
  /** When it was put back, and when the copy was made (ms). */
  at: v.number(),
  copiedAt: v.number(),
  /** How many contacts came out of the copy, and which settings. */
  contacts: v.number(),
  settings: v.array(v.string()),
});
export type Repair = v.InferOutput<typeof RepairSchema>;

/** What is damaged, beside what was before and has not been looked at: of all the latest. */
export const withEarlier = (earlier: unknown, damaged: readonly unknown[]): unknown[] =>
  [...(earlier === undefined ? [] : [earlier].flat()), ...damaged].slice(-KEPT);

/** What was put back and not yet looked at by the user. */
export async function readRepair(): Promise<Repair | undefined> {
  const { [REPAIRED]: stored } = await browser.storage.local.get(REPAIRED);
  const repair = v.safeParse(RepairSchema, stored);
  return repair.success ? repair.output : undefined;
}

/** The user has seen it; what was damaged is not needed any more. */
export const dismissRepair = (): Promise<void> => browser.storage.local.remove([REPAIRED, DAMAGED]);
