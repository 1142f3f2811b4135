import { keyOf } from '../same.ts';
import { ABOVE_ALL, addSessionRule, dropSessionRules, loadOf } from './session-rules.ts';

/**
 * Lets this one address through in this tab until the browser is closed or who is guarded changes. For
 * addresses that a rule took for a contact's and that, read whole, are not: without it, going on would
 * end here again.
 */
export async function allowAddress(url: URL, tabId: number): Promise<void> {
  const condition = await loadOf(url, tabId);
  await addSessionRule((present) =>
    present.some((rule) => keyOf(rule.condition) === keyOf(condition))
      ? undefined
      : { priority: ABOVE_ALL, action: { type: 'allow' }, condition },
  );
}

/** Takes all of that back: who is guarded is another now, and an address may name somebody. */
export const dropAllowedAddresses = (): Promise<void> =>
  dropSessionRules(({ action }) => action.type === 'allow');
