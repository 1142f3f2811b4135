import { expectPause, frames, HOLD } from '../e2e/support/paused-tab.ts';
import type { Tab } from '../e2e/support/tab.ts';
import { answerOf, FATES, type Fate, patienceWith } from './fates.ts';
import type { Attempt } from './ledger.ts';
import { STRUCK } from './struck.ts';
import type { LaneTab } from './struck-browser.ts';
import { WAYS, type WayIn } from './ways.ts';
import { within } from './within.ts';

/** What there is to know of the browser meanwhile. */
export interface Struck {
  /** Whether the extension itself has gone since the attempt began, or is about to. */
  wasGone(): boolean;
  /** Fulfilled when the browser is there and its pages are guarded. */
  untilBack(): Promise<void>;
}

const PATIENCE_MS = 20_000;

/**
 * Makes one attempt at what `url` names in an open page of its site, sees what comes of it, ends it,
 * and writes down what is known. An extension that was away for a moment meanwhile leaves its pause
 * in the page; that is kept only if the page lives until the next guard comes.
 */
export async function makeAttempt(
  lane: LaneTab,
  { url, way, fate }: { url: string; way: WayIn; fate: Fate },
  attempt: Attempt,
  { wasGone, untilBack }: Struck,
): Promise<void> {
  const see = async (what: string, steps: Promise<unknown>) => {
    attempt.why = what;
    await lane.unlessCrashed(within(PATIENCE_MS, what, steps));
  };
  const { tab } = lane;
  try {
    await see('its way in takes too long', WAYS[way](tab, url));
    await see('no pause comes in time', expectPause(tab));
    // What the user has seen is written within the frame: the write has that frame.
    await see('its tab draws no frame', frames(tab, 2));
  } catch (error) {
    if (!wasGone() && (await isWithoutPause(tab, url))) attempt.known = 'missed';
    throw error;
  }
  if (!wasGone()) attempt.known = 'seen';
  const isInPage = (await tab.url()).startsWith('https:');
  const isThere = await lane.watchLeaving();
  try {
    const ending = within(patienceWith(fate), 'its end takes too long', FATES[fate](lane));
    await lane.unlessCrashed(ending);
  } catch (error) {
    attempt.why = (error as Error).message.split('\n')[0] ?? '';
    throw error;
  }
  attempt.why = STRUCK.away;
  await untilBack();
  const isSamePage = isInPage && (await isThere());
  if (isSamePage) attempt.known = 'seen';
  // An extension's page goes with it, and a page that is left takes its answer along, but for going
  // on, which waits until somebody else has it.
  const isTaken = isSamePage || (isInPage && fate === 'goOn') || !wasGone();
  if (attempt.known !== 'seen' || !isTaken) return;
  attempt.answer = answerOf(fate);
  attempt.why = '';
}

/** A tab that does not answer is not known to be. */
const isWithoutPause = (tab: Tab, url: string): Promise<boolean> =>
  within(
    PATIENCE_MS,
    'its tab does not answer',
    Promise.all([tab.url(), tab.count(HOLD)]).then(([at, pauses]) => at === url && pauses === 0),
  ).catch(() => false);
