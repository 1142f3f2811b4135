import { useEffect, useState } from 'preact/hooks';
import { locale } from '../../src/locales/text.ts';
import { firstWeekday } from '../../src/locales/week.ts';
import type { Urge } from '../../src/log/urge.ts';
import { readOffer } from '../../src/reasons/offer.ts';
import type { Day } from '../../src/streak/day.ts';
import { metBy, metByHour } from '../../src/streak/met.ts';
import { patternsIn } from '../../src/streak/patterns.ts';
import { weeklyOf } from '../../src/streak/weekly.ts';

export type Figures = Awaited<ReturnType<typeof figuresOf>>;

/** What the urges come to; nothing until it has been counted, and the last while it is again. */
export function useFigures(urges: readonly Urge[] | undefined, today: Day): Figures | undefined {
  const [figures, setFigures] = useState<Figures>();
  useEffect(() => {
    let isLatest = true;
    if (urges)
      void figuresOf(urges, today).then((counted) => {
        if (isLatest) setFigures(counted);
      });
    return () => {
      isLatest = false;
    };
  }, [urges, today]);
  return figures;
}

/** Counts one after the other, so that a page with a hundred thousand urges goes on scrolling. */
async function figuresOf(urges: readonly Urge[], today: Day) {
  const hours = await step(() => metByHour(urges));
  return {
    hours,
    patterns: await step(() => patternsIn(urges, today, hours)),
    weeks: await step(() => weeklyOf(urges, today, firstWeekday(locale()))),
    sites: await step(() => metBy(urges, ({ site }) => site)),
    surfaces: await step(() => metBy(urges, ({ surface }) => surface)),
    feelings: await step(() => metBy(urges, ({ feeling }) => feeling)),
    offers: await step(() => metBy(urges, ({ offer }) => readOffer(offer ?? '')?.kind ?? null)),
  };
}

async function step<T>(make: () => T): Promise<T> {
  await new Promise((done) => setTimeout(done));
  return make();
}
