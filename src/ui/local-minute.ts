/** A moment (ms) as a field for date and time has it, in the user's own zone: `2026-11-23T21:40`. */
export const localMinute = (moment: number): string =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(moment))
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

/**
 * The moment (ms) that such a field has; nothing where it has none. `before`, which it was filled with, is
 * that moment still where it shows the same: as the clocks go back, each minute comes twice.
 */
export function fromLocalMinute(minute: string, before: number): number | undefined {
  if (minute === localMinute(before)) return before;
  try {
    return Temporal.PlainDateTime.from(minute).toZonedDateTime(Temporal.Now.timeZoneId())
      .epochMilliseconds;
  } catch {
    return undefined;
  }
}
