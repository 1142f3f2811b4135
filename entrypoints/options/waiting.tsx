import { leftText, momentText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import type { Cooling } from '../../src/platform/choices/cooling-facts.ts';
import { cancelPending } from '../../src/platform/choices/lock.ts';
import type { Loosening } from '../../src/policy/cooling/loosening.ts';
import { dueUnder, type Pending } from '../../src/policy/cooling/pending.ts';

/** The request that waits for this, if any. */
export const waitingFor = (
  { pending }: Cooling,
  isIt: (loosening: Loosening) => boolean,
): Pending | undefined => pending.find(({ loosening }) => isIt(loosening));

/** `In 23 hours: Nov 27, 7:05 PM` */
export function timeLeft(one: Pending, { lockedUntil, clock }: Cooling): string {
  const left = dueUnder(one, lockedUntil) - clock.seenUntil;
  if (left <= 0) return text('cooling.soon');
  return text('cooling.left', { left: leftText(left), moment: momentText(Date.now() + left) });
}

/** Calls it off, which is always possible. `what`: as it is listed. */
export function CancelButton({ one, what }: { one: Pending; what: string }) {
  return (
    <button
      type="button"
      aria-label={text('cooling.cancelOf', { what })}
      onClick={() => cancelPending(one.id)}
    >
      {text('cooling.cancel')}
    </button>
  );
}
