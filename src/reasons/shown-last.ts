/**
 * The offers in their order, but those that a page has `shown` (keys, the latest last) after all
 * others, the latest at the very end: what comes first does not fit everywhere, so that the next
 * may be one that was just there, and the worker may not have written yet what is next.
 */
export const shownLast = <T extends { readonly key: string }>(
  offers: readonly T[],
  shown: readonly string[],
): T[] =>
  offers.toSorted((one, other) => shown.lastIndexOf(one.key) - shown.lastIndexOf(other.key));
