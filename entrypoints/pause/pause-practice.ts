import { pauseView } from '../../content/pause/view.ts';
import { localZone } from '../../src/days/day.ts';
import type { Facts } from '../../src/platform/stored.ts';
import { PRACTICE_ATTEMPT } from '../../src/practice/practice-attempt.ts';
import { askOn } from './ask-on.ts';
import { goBack } from './go-back.ts';

/** The pause with an invented person, to see it once in peace: nothing is written down. */
export async function pausePractice(facts: Facts, place: Element): Promise<void> {
  const view = pauseView(facts, PRACTICE_ATTEMPT, Date.now(), localZone());
  await askOn(place, { ...view, contactId: undefined, mayBeNamesake: false }, () => {});
  await goBack();
}
