import { useMemo } from 'preact/hooks';
import { hourText, numberText, weekdayText } from '../../src/locales/formats.ts';
import { locale, text } from '../../src/locales/text.ts';
import { firstWeekday } from '../../src/locales/week.ts';
import type { MetOf } from '../../src/streak/met.ts';
import { feelingText } from '../../src/ui/feeling-text.ts';
import { BarChart } from './bar-chart.tsx';
import { Chart } from './chart.tsx';
import { cellsOf, drawHours } from './draw-hours.ts';
import type { CountedFigures } from './use-figures.ts';
import { WeekCharts } from './week-charts.tsx';

/** The urges in pictures: when, over the weeks, where and what. */
export function Charts({
  counted: { figures, isWhole },
  siteName,
}: {
  counted: CountedFigures;
  siteName: (id: string) => string;
}) {
  const { hours, weeks } = figures;
  const drawn = useMemo(() => drawHours(hours, firstWeekday(locale())), [hours, locale()]);
  const bars = useMemo(
    () => ({
      sites: named(figures.sites, siteName),
      surfaces: named(figures.surfaces, (surface) => text(`settings.surfaces.${surface}`)),
      feelings: named(figures.feelings, feelingText),
      offers: named(figures.offers, (kind) => text(`record.by.offers.${kind}`)),
    }),
    [figures, siteName, locale()],
  );
  if (weeks.length === 0) return null;
  return (
    <div class="pictures" inert={!isWhole} aria-busy={!isWhole}>
      <section aria-labelledby="hours">
        <h2 id="hours">{text('record.hours.title')}</h2>
        <Chart
          title={text('record.hours.chart')}
          intro={text('record.hours.intro')}
          picture={drawn}
        >
          {() => <HourRows cells={cellsOf(hours)} />}
        </Chart>
      </section>
      <section aria-labelledby="weeks">
        <h2 id="weeks">{text('record.weeks.title')}</h2>
        <div class="charts">
          <WeekCharts weeks={weeks} />
        </div>
      </section>
      <section aria-labelledby="by">
        <h2 id="by">{text('record.by.title')}</h2>
        <p class="quiet-text">{text('record.by.intro')}</p>
        <div class="charts">
          <BarChart title={text('record.by.site')} bars={bars.sites} />
          <BarChart title={text('record.by.surface')} bars={bars.surfaces} />
          <BarChart title={text('record.by.feeling')} bars={bars.feelings} />
          <BarChart
            asShares
            title={text('record.by.offer')}
            intro={text('record.by.offerIntro')}
            bars={bars.offers}
          />
        </div>
      </section>
    </div>
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
            <td>{numberText(urges)}</td>
            <td>{numberText(held)}</td>
          </tr>
        ))}
      </tbody>
    </>
  );
}
