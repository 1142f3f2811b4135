/**
 * The list as it is after the change, with those of before that must stay for now, each where it
 * stood. Leaving them out again gives the list after the change.
 */
export function withKept<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
  isKept: (one: T) => boolean,
): T[] {
  const present = new Set(after.map(keyOf));
  const list = [...after];
  before.forEach((one, at) => {
    if (present.has(keyOf(one)) || !isKept(one)) return;
    const earlier = new Set(before.slice(0, at).map(keyOf));
    const previous = list.findLastIndex((other) => earlier.has(keyOf(other)));
    list.splice(previous + 1, 0, one);
    present.add(keyOf(one));
  });
  return list;
}

/** What was in the list before and is not any more. */
export function goneFrom<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): T[] {
  const present = new Set(after.map(keyOf));
  return before.filter((one) => !present.has(keyOf(one)));
}
