import { pauseView } from '../../content/pause/view.ts';
import { nobody } from '../../src/contacts/contact.ts';
import { ANY_SITE } from '../../src/contacts/identity.ts';
import { localZone } from '../../src/days/day.ts';
import { openUrge } from '../../src/log/make-urge.ts';
import { isRecorded } from '../../src/platform/record/recording.ts';
import { startRecord } from '../../src/platform/record/urge-record.ts';
import type { Facts } from '../../src/platform/stored.ts';
import type { Attempt } from '../../src/policy/decision.ts';
import { askOn } from './ask-on.ts';
import { goBack } from './go-back.ts';
import { showHeld } from './show-held.ts';

const READ_MS = 2600;

/** The pause without an attempt, for an urge that is felt elsewhere: on the phone, in the street. */
export async function pauseByHand(facts: Facts, place: Element): Promise<void> {
  const [now, zone] = [Date.now(), localZone()];
  const attempt = attemptElsewhere(facts);
  const view = {
    ...pauseView(facts, attempt, now, zone),
    isByHand: true,
    mayBeNamesake: false,
    ...(facts.contacts.length > 1 && { label: undefined, said: undefined }),
  };
  const record = startRecord(
    openUrge(attempt, { now, zone, ring: 'hand', offer: view.offer }),
    facts,
  );
  const answer = await askOn(place, view, record.tell);
  await record.close(answer);
  if (isRecorded()) await showHeld(place, view.held + 1, READ_MS);
  await goBack();
}

/** Whoever it is about: of several contacts nobody says which, and it need not be said. */
const attemptElsewhere = ({ contacts }: Facts): Attempt => ({
  contact: contacts[0] ?? nobody(''),
  by: { site: ANY_SITE, kind: 'handle', value: '', written: '' },
  sighting: { site: ANY_SITE, surface: 'chat', identities: [] },
});
