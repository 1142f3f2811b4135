import { ANY_SITE, isProof, isStored } from '../contacts/identity.ts';
import { type Answer, channelOf } from '../log/make-urge.ts';
import type { Attempt } from '../policy/decision.ts';
import type { Outcome } from '../policy/outcome.ts';
import type { Pass } from '../policy/pass.ts';
import { handOver } from './record/hand-over.ts';
import { keep } from './record/keep.ts';
import { isRecorded } from './record/recording.ts';
import { passKey } from './stored.ts';

/** The pass for this attempt, from `now` (ms), at most as many minutes as `longest`. */
export function passFor(attempt: Attempt, answer: Answer, longest: number, now: number): Pass {
  const { contact, sighting } = attempt;
  const { outcome, words, minutes } = answer;
  // Never longer than the user's own setting, whatever a screen of an older version chose.
  const length = Math.min(minutes ?? longest, longest);
  const channel = channelOf(sighting.site, answer);
  // Contact that is planned has its place; anything else goes on wherever the contact is met.
  const planned = outcome === 'planned' && sighting.site !== ANY_SITE ? sighting.site : undefined;
  const site = channel ?? planned;
  return {
    contactId: contact.id,
    surface: channel === undefined ? sighting.surface : 'chat',
    until: now + length * 60_000,
    ...(outcome === 'mistaken' ? { site: sighting.site } : { words: isRecorded() ? words : '' }),
    minutes: length,
    ...(site !== undefined && { site }),
  };
}

/**
 * Writes the pass down, each under a key of its own so that two tabs at once lose none. After "this
 * is not them" it is also remembered who it was; where the site tells nothing that is theirs alone
 * (a display name is not), there is only the pass.
 */
export async function letThrough(attempt: Attempt, pass: Pass, outcome: Outcome): Promise<void> {
  const theirs = attempt.sighting.identities.filter(isStored).filter(isProof);
  if (outcome === 'mistaken' && theirs.length > 0) {
    const identities = theirs.map(({ site, kind, value }) => ({ site, kind, value }));
    await handOver({ is: 'not-them', contactId: attempt.contact.id, identities });
  }
  await keep({ [passKey(pass)]: pass });
}
