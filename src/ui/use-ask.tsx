import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../locales/text.ts';
import { type ChangeResult, isAtOnce } from '../platform/choices/split-by-cooling.ts';
import { thingOf } from '../policy/cooling/loosening.ts';
import { useCooling } from './use-cooling.ts';

/**
 * For a control that may loosen: `ask` takes what became of the request, and `note` says where it
 * waits or was not taken, for as long as that is so. The control is then drawn again as things are.
 */
export function useAsk(): { ask: (request: Promise<ChangeResult>) => Promise<void>; note: VNode } {
  const [asked, setAsked] = useState<ChangeResult>();
  const ask = (request: Promise<ChangeResult>) => request.then(setAsked);
  return { ask, note: <p role="status">{asked && !isAtOnce(asked) && <Became {...asked} />}</p> };
}

function Became({ waiting, refused }: ChangeResult) {
  const cooling = useCooling();
  if (!cooling) return null;
  const { clock, lockedUntil, pending } = cooling;
  if (refused.length > 0) return clock.seenUntil < lockedUntil ? text('cooling.refused') : null;
  // Called off or undone, it waits no more.
  const isStill = pending.some(({ loosening }) =>
    waiting.some((one) => thingOf(one) === thingOf(loosening)),
  );
  return isStill ? text('cooling.waits') : null;
}
