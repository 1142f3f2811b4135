import { hostPatterns } from '../../addresses/match-pattern.ts';
import type { SiteAddresses } from '../../addresses/site-addresses.ts';
import { sitesWith } from '../../addresses/sites-with.ts';
import { reporter } from '../health/report.ts';
import { readFacts } from '../stored.ts';
import { deleteDue } from './delete-due.ts';

const TRY_AGAIN_MS = 60_000;

let next: ReturnType<typeof setTimeout> | undefined;

/**
 * Deletes what is due, and what is due later then; the worker and the record page both do. What fails
 * is noted down and stays asked for, and is tried again. Answers in how many ms there is something to
 * do again, should this place not live so long.
 */
export async function deleteWhenDue(sites: readonly SiteAddresses[]): Promise<number | undefined> {
  const again = (inMs: number) => {
    // One at a time, or each that fails would leave one more.
    clearTimeout(next);
    next = setTimeout(() => void deleteWhenDue(sites), inMs);
    return Math.max(inMs, 0);
  };
  try {
    const due = await deleteDue(async () =>
      sitesWith(sites, (await readFacts()).settings).flatMap(hostPatterns),
    );
    return due === undefined ? undefined : again(due - Date.now());
  } catch (error) {
    reporter('deletions')(error);
    return again(TRY_AGAIN_MS);
  }
}
