import { nobody } from '../contacts/contact.ts';
import { ANY_SITE } from '../contacts/identity.ts';
import type { Attempt } from '../policy/decision.ts';

/** An attempt that nobody made, at a profile of nobody's. */
export const PRACTICE_ATTEMPT: Attempt = {
  contact: nobody('practice'),
  by: { site: ANY_SITE, kind: 'handle', value: '', written: '' },
  sighting: { site: ANY_SITE, surface: 'profile', identities: [] },
};
