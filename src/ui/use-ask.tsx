import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../locales/text.ts';
import { type ChangeResult, isAtOnce } from '../platform/choices/change.ts';

/**
 * For a control that may loosen: `ask` takes what became of the request, and `note` says where it
 * waits or was not taken. The control is then drawn again as things are.
 */
export function useAsk(): { ask: (request: Promise<ChangeResult>) => Promise<void>; note: VNode } {
  const [asked, setAsked] = useState<ChangeResult>();
  const ask = (request: Promise<ChangeResult>) => request.then(setAsked);
  const said = !asked || isAtOnce(asked) ? '' : asked.refused.length > 0 ? 'refused' : 'waits';
  return { ask, note: <p role="status">{said && text(`cooling.${said}`)}</p> };
}
