import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../../src/days/day.ts';
import { locale } from '../../src/locales/text.ts';
import { firstWeekday } from '../../src/locales/week.ts';
import type { Urge } from '../../src/log/urge.ts';
import { readOffer } from '../../src/reasons/offer.ts';
import { metBy, metByHour } from '../../src/streak/met.ts';
import { patternsIn } from '../../src/streak/patterns.ts';
import { weeklyOf } from '../../src/streak/weekly.ts';
import { AT_ONCE, type Log } from './use-log.ts';

type Counting = ReturnType<typeof figuresOf>;
export type Figures = ReturnType<Counting['next']>['value'] & object;

/** What the urges come to; `isWhole`: all of them, not only the latest, which keep the room free. */
export interface CountedFigures {
  readonly figures: Figures;
  readonly isWhole: boolean;
}

/** At once where there are few; many are counted step by step, and the last figures stand meanwhile. */
export function useFigures(log: Log | undefined, today: Day): CountedFigures | undefined {
  const [counted, setCounted] = useState<Figures>();
  const isLong = log !== undefined && log.urges.length > AT_ONCE;
  const urges = log?.urges;
  const few = useMemo(
    () => (urges && !isLong ? atOnce(figuresOf(urges, today)) : undefined),
    [urges, isLong, today, locale()],
  );
  const latest = useRef(few);
  latest.current = few ?? latest.current;
  useEffect(() => {
    if (!isLong || !urges) return;
    let isLatest = true;
    void stepByStep(figuresOf(urges, today)).then((figures) => {
      if (isLatest) setCounted(figures);
    });
    return () => {
      isLatest = false;
    };
  }, [isLong, urges, today, locale()]);
  if (few && log?.isWhole) return { figures: few, isWhole: true };
  const figures = counted ?? latest.current;
  return figures && { figures, isWhole: counted !== undefined };
}

function* figuresOf(urges: readonly Urge[], today: Day) {
  const hours = metByHour(urges);
  yield;
  const patterns = patternsIn(urges, today, hours);
  yield;
  const weeks = weeklyOf(urges, today, firstWeekday(locale()));
  yield;
  const sites = metBy(urges, ({ site }) => site);
  yield;
  const surfaces = metBy(urges, ({ surface }) => surface);
  yield;
  const feelings = metBy(urges, ({ feeling }) => feeling);
  yield;
  const offers = metBy(urges, ({ offer }) => readOffer(offer ?? '')?.kind ?? null);
  return { hours, patterns, weeks, sites, surfaces, feelings, offers };
}

function atOnce(counting: Counting): Figures {
  for (;;) {
    const { value } = counting.next();
    if (value) return value;
  }
}

/** The page with a hundred thousand urges goes on scrolling in between. */
async function stepByStep(counting: Counting): Promise<Figures> {
  for (;;) {
    await new Promise((done) => setTimeout(done));
    const { value } = counting.next();
    if (value) return value;
  }
}
