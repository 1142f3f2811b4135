/** The list with the first of all that have the same key. */
export function firstOfEach<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  const known = new Set<string>();
  return list.filter((one) => known.size < known.add(keyOf(one)).size);
}
