import { hostPatterns } from '../../addresses/match-pattern.ts';
import type { SiteAddresses } from '../../addresses/site-addresses.ts';
import { sitesWith } from '../../addresses/sites-with.ts';
import { carryOutDeletions } from '../record/deletion.ts';
import { reporter } from '../report.ts';
import { readFacts } from '../stored.ts';

const TRY_AGAIN_MS = 60_000;

/**
 * Deletes what is due, and what is due later then; the worker and the record page both do. What fails
 * is noted down and stays asked for, and is tried again.
 */
export async function carryOutWhenDue(sites: readonly SiteAddresses[]): Promise<void> {
  try {
    const next = await carryOutDeletions(async () =>
      sitesWith(sites, (await readFacts()).settings).flatMap(hostPatterns),
    );
    if (next !== undefined) setTimeout(() => void carryOutWhenDue(sites), next - Date.now());
  } catch (error) {
    reporter('deletions')(error);
    setTimeout(() => void carryOutWhenDue(sites), TRY_AGAIN_MS);
  }
}
