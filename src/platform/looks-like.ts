/**
 * Whether a value is made like the sample: the same type, at least its properties, and for a list
 * every entry like the sample's first (any entries where that is empty). Null in the sample stands
 * for anything. It asks no more of a value than that; a schema does, where something is written or
 * comes from outside.
 */
export function looksLike<Sample>(value: unknown, sample: Sample): value is Sample {
  if (sample === null) return true;
  if (Array.isArray(sample)) {
    const [first] = sample;
    return (
      Array.isArray(value) && (sample.length === 0 || value.every((one) => looksLike(one, first)))
    );
  }
  if (typeof value !== typeof sample || value === null || Array.isArray(value)) return false;
  if (typeof value !== 'object') return !Number.isNaN(value);
  // Hundreds of small ones, in every page that loads: a list of the entries would be made for each.
  for (const name in sample)
    if (!looksLike((value as Record<string, unknown>)[name], sample[name])) return false;
  return true;
}
