import { useMemo } from 'preact/hooks';
import { hourText, weekdayText } from '../../src/locales/formats.ts';
import { locale, text } from '../../src/locales/text.ts';
import { firstWeekday } from '../../src/locales/week.ts';
import type { Urge } from '../../src/log/urge.ts';
import { readOffer } from '../../src/reasons/offer.ts';
import type { Day } from '../../src/streak/day.ts';
import { type MetOf, metBy, metByHour } from '../../src/streak/met.ts';
import { weeklyOf } from '../../src/streak/weekly.ts';
import { feelingText } from '../../src/ui/feeling-text.ts';
import { BarChart } from './bar-chart.tsx';
import { Chart } from './chart.tsx';
import { cellsOf, drawHours } from './draw-hours.ts';
import { WeekCharts } from './week-charts.tsx';

/** The urges in pictures: when, over the weeks, where and what. */
export function Charts({
  urges,
  today,
  siteName,
}: {
  urges: readonly Urge[];
  today: Day;
  siteName: (id: string) => string;
}) {
  const first = firstWeekday(locale());
  const figures = useMemo(() => {
    const hours = metByHour(urges);
    return {
      cells: cellsOf(hours),
      drawHours: drawHours(hours, first),
      weeks: weeklyOf(urges, today, first),
      sites: named(
        metBy(urges, ({ site }) => site),
        siteName,
      ),
      surfaces: named(
        metBy(urges, ({ surface }) => surface),
        (surface) => text(`settings.surfaces.${surface}`),
      ),
      feelings: named(
        metBy(urges, ({ feeling }) => feeling),
        feelingText,
      ),
      offers: named(
        metBy(urges, ({ offer }) => readOffer(offer ?? '')?.kind ?? null),
        (kind) => text(`record.by.offers.${kind}`),
      ),
    };
  }, [urges, today, first, siteName]);
  if (figures.weeks.length === 0) return null;
  return (
    <>
      <section aria-labelledby="hours">
        <h2 id="hours">{text('record.hours.title')}</h2>
        <Chart
          title={text('record.hours.chart')}
          intro={text('record.hours.intro')}
          draw={figures.drawHours}
        >
          {() => <HourRows cells={figures.cells} />}
        </Chart>
      </section>
      <section aria-labelledby="weeks">
        <h2 id="weeks">{text('record.weeks.title')}</h2>
        <div class="charts">
          <WeekCharts weeks={figures.weeks} />
        </div>
      </section>
      <section aria-labelledby="by">
        <h2 id="by">{text('record.by.title')}</h2>
        <p class="quiet-text">{text('record.by.intro')}</p>
        <div class="charts">
          <BarChart title={text('record.by.site')} bars={figures.sites} />
          <BarChart title={text('record.by.surface')} bars={figures.surfaces} />
          <BarChart title={text('record.by.feeling')} bars={figures.feelings} />
          <BarChart
            asShares
            title={text('record.by.offer')}
            intro={text('record.by.offerIntro')}
            bars={figures.offers}
          />
        </div>
      </section>
    </>
  );
}

const named = <Key extends string>(all: MetOf<Key>[], nameOf: (key: Key) => string) =>
  all.map((one) => ({ ...one, label: nameOf(one.key) }));

function HourRows({ cells }: { cells: ReturnType<typeof cellsOf> }) {
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{text('record.hours.weekday')}</th>
          <th scope="col">{text('record.hours.hour')}</th>
          <th scope="col">{text('record.weeks.urges')}</th>
          <th scope="col">{text('record.by.held')}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ weekday, hour, urges, held }) => (
          <tr key={`${weekday} ${hour}`}>
            <th scope="row">{weekdayText(weekday)}</th>
            <td>{hourText(hour)}</td>
            <td>{urges.toLocaleString(locale())}</td>
            <td>{held.toLocaleString(locale())}</td>
          </tr>
        ))}
      </tbody>
    </>
  );
}
