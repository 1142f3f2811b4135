import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../locales/text.ts';
import { type Asked, isAtOnce } from '../platform/choices/change.ts';

/**
 * For a control that may loosen: `ask` takes what became of the request, and `note` says where it
 * waits or was not taken. The control is then drawn again as things are.
 */
export function useAsk(): { ask: (request: Promise<Asked>) => Promise<void>; note: VNode } {
  const [asked, setAsked] = useState<Asked>();
  const ask = (request: Promise<Asked>) => request.then(setAsked);
  const said = !asked || isAtOnce(asked) ? '' : asked.refused.length > 0 ? 'refused' : 'waits';
  return { ask, note: <p role="status">{said && text(`cooling.${said}`)}</p> };
}
