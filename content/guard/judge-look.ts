import type { Sighting } from '../../src/contacts/sighting.ts';
import type { Judge } from './judge.ts';
import { startLetBe } from './let-be.ts';
import type { Look } from './look.ts';
import type { Pausing } from './pausing.ts';
import type { WaysOut } from './ways-out.ts';

export interface LookJudging {
  judge(look: Look): void;
  /** To be called where the page is come back to: who is open in it is opened anew. */
  forget(): void;
}

/**
 * Pauses for the contact in a look at the page, and notes who is let be. `isToWait` answers whether a
 * place is not to be judged yet, and keeps it from being painted until it is.
 */
export function startJudgingLooks(
  page: Window,
  { judge, pausing, ways }: { judge: Judge; pausing: Pausing; ways: WaysOut },
  isToWait: () => boolean,
): LookJudging {
  const letBe = startLetBe(judge.match);
  const noteLetBe = (sighting: Sighting | undefined) => {
    judge.noteOpened(sighting);
    letBe.note(sighting);
  };
  return {
    judge({ address, places }) {
      letBe.begin(page.location.href);
      // The first counts; while its pause is up, the others are part of the same attempt.
      const byAddress = judge.attempt(address);
      if (byAddress) pausing.pause(byAddress, ways.fromPage(), letBe.was(byAddress));
      else noteLetBe(address);
      for (const place of places) {
        const attempt = judge.attempt(place.sighting);
        // Whoever it is: from what is kept from being painted, a page could tell who is guarded.
        const isWaiting = place.sighting !== undefined && isToWait();
        if (!attempt) noteLetBe(place.sighting);
        else if (!isWaiting) pausing.pause(attempt, ways.fromPlace(place), letBe.was(attempt));
      }
    },
    forget: letBe.forget,
  };
}
