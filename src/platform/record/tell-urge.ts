import { ANY_SITE } from '../../contacts/identity.ts';
import type { Surface } from '../../contacts/sighting.ts';
import { localZone } from '../../days/day.ts';
import { closeUrge, openUrge } from '../../log/make-urge.ts';
import type { Outcome } from '../../policy/outcome.ts';
import { reporter } from '../health/report.ts';
import { spareSince } from './deletion.ts';
import { drainOutbox } from './drain.ts';
import { handOver } from './hand-over.ts';

/** An urge that was met elsewhere, as the user tells it; `moment` in ms. */
export interface Told {
  readonly contactId: string;
  readonly outcome: Outcome;
  readonly surface: Surface;
  readonly moment: number;
  readonly words: string;
}

/**
 * Writes down an urge by hand, and moves it into the log; where that cannot be opened it is kept for
 * later all the same, and the user is told of the log itself.
 */
export async function tellUrge({
  contactId,
  outcome,
  surface,
  moment,
  words,
}: Told): Promise<void> {
  const urge = openUrge(
    { contact: { id: contactId }, sighting: { site: ANY_SITE, surface } },
    { now: moment, zone: localZone(), ring: 'hand', offer: null },
  );
  const told = closeUrge(urge, { outcome, words }, moment, urge.zone);
  await spareSince([urge.id]);
  // How long it was held is not known of what happened elsewhere.
  await handOver({ is: 'urge', urge: { ...told, secondsHeld: null } });
  await drainOutbox().catch(reporter('outbox'));
}
