/**
 * What research found, each with its citation beside it (`facts.<id>` in each language), apart from
 * the coach's reasons. No days or thresholds, and no promise that an urge ends after so many minutes.
 */
export const FACTS = [
  'leaving',
  'friction',
  'looking',
  'next-day',
  'contact',
  'plans',
  'riding',
  'kindness',
] as const;
export type FactId = (typeof FACTS)[number];
