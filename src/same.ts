type ListOrder = 'any order' | 'in order';

/** Whether two values are the same; the order of keys never matters, that of list entries may. */
export const isSame = (one: unknown, other: unknown, lists: ListOrder = 'any order'): boolean =>
  canonical(one, lists) === canonical(other, lists);

/** One text for all values that are the same. */
export function canonical(value: unknown, lists: ListOrder = 'any order'): string {
  if (Array.isArray(value)) {
    const entries = value.map((one) => canonical(one, lists));
    return `[${lists === 'in order' ? entries : entries.sort()}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
  const entries = Object.entries(value).map(([key, one]) => `${key}:${canonical(one, lists)}`);
  return `{${entries.sort()}}`;
}

/** As text, the lists in order: whether it was made here, parsed or read from the storage. */
export const keyOf = (value: unknown): string => canonical(value, 'in order');
