import fc from 'fast-check';

const FROM = Temporal.Instant.from('2000-01-01T00:00Z');
const TO = Date.UTC(2036, 0);

export const ZONES = Intl.supportedValuesOf('timeZone');

/** A moment (ms) at which a zone sets its clocks. */
export interface Transition {
  readonly zone: string;
  readonly moment: number;
}

/** Every time that the clocks of a zone were or will be set, 2000 to 2035. */
export const TRANSITIONS: readonly Transition[] = ZONES.flatMap((zone) => {
  const found: Transition[] = [];
  let at = FROM.toZonedDateTimeISO(zone).getTimeZoneTransition('next');
  while (at && at.epochMilliseconds < TO) {
    found.push({ zone, moment: at.epochMilliseconds });
    at = at.getTimeZoneTransition('next');
  }
  return found;
});

/**
 * What the wall's clock and calendar say, by another way than the product's: the browser's own
 * dates.
 */
export function wallAt(moment: number, zone: string): { day: string; hour: number } {
  const parts = new Map(
    formatterOf(zone)
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const [year, month, day] = ['year', 'month', 'day'].map((one) => parts.get(one as 'year'));
  return { day: `${year}-${month}-${day}`, hour: Number(parts.get('hour')) };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  const formatter =
    known ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      calendar: 'iso8601',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
    });
  formatters.set(timeZone, formatter);
  return formatter;
}

const HOUR = 3_600_000;

/** Those that were set back from one day into the day before. */
const BACK_OVER_MIDNIGHT = TRANSITIONS.filter(
  ({ zone, moment }) => wallAt(moment, zone).day < wallAt(moment - 1, zone).day,
);

/** A moment and the zone it is lived in: mostly within two days of clocks that are set. */
export const lived = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...TRANSITIONS), fc.integer({ min: -48 * HOUR, max: 48 * HOUR }))
      .map(([{ zone, moment }, off]) => ({ zone, moment: moment + off })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...TRANSITIONS), fc.constantFrom(-1, 0, 1))
      .map(([{ zone, moment }, off]) => ({ zone, moment: moment + off })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...BACK_OVER_MIDNIGHT), fc.integer({ min: -HOUR, max: 3 * HOUR }))
      .map(([{ zone, moment }, off]) => ({ zone, moment: moment + off })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      zone: fc.constantFrom(...ZONES),
      moment: fc.integer({ min: 0, max: TO }),
    }),
  },
);

/** A calendar day, 2000 to 2035. */
export const someDay = fc
  .integer({ min: 0, max: 13_148 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }).toString());
