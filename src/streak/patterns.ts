import { addDays, type Day } from '../days/day.ts';
import type { Weekday } from '../days/week.ts';
import type { Urge } from '../log/urge.ts';
import type { OfferKind } from '../policy/offer-kinds.ts';
import { readOffer } from '../reasons/offer.ts';
import { ENOUGH } from './enough.ts';
import { isMet, type Met, type MetOf, met, metBy, metByHour, together } from './met.ts';

/** Something the record shows; each becomes one plain sentence. */
export type Pattern =
  | ({ readonly is: 'weekday-hours'; readonly weekday: Weekday; readonly from: number } & Met)
  | ({ readonly is: 'hours'; readonly from: number } & Met)
  | ({ readonly is: 'weekday'; readonly weekday: Weekday } & Met)
  | ({ readonly is: 'site' | 'feeling'; readonly key: string; readonly of: number } & Met)
  /** How strong urges were in the latest weeks and before, 1 to 5. */
  | { readonly is: 'weaker' | 'stronger'; readonly now: number; readonly before: number }
  /** Urges in the latest weeks, and in as many before. */
  | { readonly is: 'fewer' | 'more'; readonly now: number; readonly before: number }
  | ({ readonly is: 'offer'; readonly kind: OfferKind } & Met);

/** What the record shows as of today. `byHour`: the same urges, where they are counted already. */
export function patternsIn(
  urges: readonly Urge[],
  today: Day,
  byHour: readonly (readonly Met[])[] = metByHour(urges),
): Pattern[] {
  const all = urges.filter(isMet);
  return [
    timeIn(all.length, byHour),
    largest(
      'site',
      metBy(all, ({ site }) => site),
      all.length,
      ENOUGH.urges,
      ENOUGH.site,
    ),
    feelingIn(all),
    strengthIn(all, today),
    oftenIn(all, today),
    offerIn(all),
  ].filter((one) => one !== undefined);
}

/** When they come, as exactly as can be said; hours are two after each other on one day. */
function timeIn(of: number, byHour: readonly (readonly Met[])[]): Pattern | undefined {
  if (of < ENOUGH.urges) return undefined;
  const enough = (found: Met | undefined, share: number) =>
    found !== undefined && found.urges >= Math.max(ENOUGH.ofKind, share * of);

  const windows = byHour.flatMap((hours, at) =>
    twoHoursIn(hours).map((one) => ({ ...one, weekday: (at + 1) as Weekday })),
  );
  const exact = most(windows);
  if (exact && enough(exact, ENOUGH.weekdayHours)) return { is: 'weekday-hours', ...exact };
  const daily = Array.from({ length: 24 }, (_, hour) =>
    together(byHour.flatMap((hours) => hours[hour] ?? [])),
  );
  const hours = most(twoHoursIn(daily));
  if (hours && enough(hours, ENOUGH.hours)) return { is: 'hours', ...hours };
  const weekdays = byHour.map((ofDay, at) => ({
    weekday: (at + 1) as Weekday,
    ...together(ofDay),
  }));
  const weekday = most(weekdays);
  // Of two with as many neither is the one.
  const isAlone = weekdays.filter(({ urges }) => urges === weekday?.urges).length === 1;
  const isSaid = isAlone && enough(weekday, ENOUGH.weekday);
  return weekday && isSaid ? { is: 'weekday', ...weekday } : undefined;
}

const twoHoursIn = (hours: readonly Met[]): ({ from: number } & Met)[] =>
  hours.slice(1).map((next, from) => ({ from, ...together([hours[from] ?? next, next]) }));

const most = <T extends Met>(all: readonly T[]): T | undefined =>
  all.reduce<T | undefined>(
    (best, one) => (best && best.urges >= one.urges ? best : one),
    undefined,
  );

/** The first of these where it is a large enough share of at least so many, and not the only one. */
function largest(
  is: 'site' | 'feeling',
  [first, ...others]: readonly MetOf<string>[],
  of: number,
  least: number,
  share: number,
): Pattern | undefined {
  const isEnough = of >= least && first !== undefined && first.urges >= share * of;
  return isEnough && others.length > 0 ? { is, of, ...first } : undefined;
}

function feelingIn(all: readonly Urge[]): Pattern | undefined {
  const told = all.filter(({ feeling }) => feeling !== null);
  const by = metBy(told, ({ feeling }) => feeling);
  return largest('feeling', by, told.length, ENOUGH.feelings, ENOUGH.feeling);
}

/** The last day that is no longer of the latest weeks. */
const before = (today: Day, spans: number): Day => addDays(today, -ENOUGH.lately * spans);

function strengthIn(all: readonly Urge[], today: Day): Pattern | undefined {
  const rated = all.filter(({ strength }) => strength !== null);
  const now = rated.filter(({ day }) => day > before(today, 1));
  const earlier = rated.filter(({ day }) => day <= before(today, 1));
  if (now.length < ENOUGH.rated || earlier.length < ENOUGH.rated) return undefined;
  const [after, was] = [meanStrength(now), meanStrength(earlier)];
  if (Math.abs(after - was) < ENOUGH.strength) return undefined;
  return { is: after < was ? 'weaker' : 'stronger', now: after, before: was };
}

const meanStrength = (rated: readonly Urge[]): number =>
  rated.reduce((sum, { strength }) => sum + (strength ?? 0), 0) / rated.length;

function oftenIn(all: readonly Urge[], today: Day): Pattern | undefined {
  const [recent, earlier] = [before(today, 1), before(today, 2)];
  // Only where the record is as long as both spans: a record that begins is no change.
  if (!all.some(({ day }) => day <= earlier)) return undefined;
  const now = all.filter(({ day }) => day > recent && day <= today).length;
  const was = all.filter(({ day }) => day > earlier && day <= recent).length;
  if (Math.max(now, was) < ENOUGH.spans) return undefined;
  if (Math.abs(now - was) < ENOUGH.change * Math.max(now, was)) return undefined;
  return { is: now < was ? 'fewer' : 'more', now, before: was };
}

/** What was on the screen when most was held; that it was the reason, nobody can say. */
function offerIn(all: readonly Urge[]): Pattern | undefined {
  const shown = all.filter(({ offer }) => offer !== null && readOffer(offer) !== undefined);
  const kindOf = ({ offer }: Urge) => readOffer(offer ?? '')?.kind ?? null;
  const rate = ({ urges, held }: Met) => held / urges;
  const [best] = metBy(shown, kindOf)
    .filter(({ urges }) => urges >= ENOUGH.offered)
    .sort((a, b) => rate(b) - rate(a));
  if (!best) return undefined;
  const rest = met(shown.filter((urge) => kindOf(urge) !== best.key));
  if (rest.urges < ENOUGH.offered || rate(best) < rate(rest) + ENOUGH.betterHeld) return undefined;
  return { is: 'offer', kind: best.key, urges: best.urges, held: best.held };
}
