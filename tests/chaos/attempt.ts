import type { Page } from 'playwright';
import { frames, pauseOn } from '../e2e/support/paused-page.ts';
import { answerOf, FATES, type Fate, patienceWith } from './fates.ts';
import type { Attempt } from './ledger.ts';
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
  page: Page,
  { url, way, fate }: { url: string; way: WayIn; fate: Fate },
  attempt: Attempt,
  { wasGone, untilBack }: Struck,
): Promise<void> {
  const see = async (what: string, steps: Promise<unknown>) => {
    attempt.why = what;
    await unlessCrashed(page, within(PATIENCE_MS, what, steps));
  };
  try {
    await see('its way in takes too long', WAYS[way](page, url));
    await see('no pause comes in time', pauseOn(page).waitFor());
    // What the user has seen is written within the frame: the write has that frame.
    await see('its tab draws no frame', frames(page, 2));
  } catch (error) {
    if (!wasGone() && page.url() === url && (await isWithoutPause(page))) attempt.known = 'missed';
    throw error;
  }
  if (!wasGone()) attempt.known = 'seen';
  const isInPage = page.url().startsWith('https:');
  let isSamePage = isInPage;
  page.once('framenavigated', () => {
    isSamePage = false;
  });
  attempt.why = 'the extension was away';
  await unlessCrashed(
    page,
    within(patienceWith(fate), 'its end takes too long', FATES[fate](page)),
  );
  await untilBack();
  if (isSamePage && !page.isClosed()) attempt.known = 'seen';
  // An extension's page goes with it, and a page that is left takes its answer along, but for going
  // on, which waits until somebody else has it.
  const isTaken = isSamePage || (isInPage && fate === 'goOn') || !wasGone();
  if (attempt.known === 'seen' && isTaken) attempt.answer = answerOf(fate);
}

/** A tab that does not answer is not known to be. */
const isWithoutPause = (page: Page): Promise<boolean> =>
  within(PATIENCE_MS, 'its tab does not answer', pauseOn(page).isHidden()).catch(() => false);

/** Tabs of one site may share a process: one that crashes takes others with it. */
async function unlessCrashed(page: Page, steps: Promise<unknown>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const onCrash = () => reject(new Error('Its tab has crashed'));
  page.once('crash', onCrash);
  try {
    await Promise.race([steps, promise]);
  } finally {
    page.off('crash', onCrash);
  }
}
