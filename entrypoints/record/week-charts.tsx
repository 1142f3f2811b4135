import { useMemo } from 'preact/hooks';
import { dayText, meanText, numberText, percentText } from '../../src/locales/formats.ts';
import { locale, text } from '../../src/locales/text.ts';
import { heldRate } from '../../src/streak/met.ts';
import type { Week } from '../../src/streak/weekly.ts';
import { Chart } from './chart.tsx';
import { drawRate, drawStrength } from './draw-weeks.ts';

/** How many of each week's urges were held, and how strong they were. */
export function WeekCharts({ weeks }: { weeks: readonly Week[] }) {
  const rate = useMemo(() => drawRate(weeks), [weeks, locale()]);
  const strength = useMemo(() => drawStrength(weeks), [weeks, locale()]);
  const latestFirst = weeks.toReversed();
  const isRated = weeks.some(({ rated }) => rated > 0);
  return (
    <>
      <Chart
        title={text('record.weeks.rate')}
        intro={text('record.weeks.rateIntro')}
        picture={rate}
      >
        {() => (
          <WeekTable
            names={[text('record.weeks.urges'), text('record.by.held'), '%']}
            rows={latestFirst
              .filter(({ urges }) => urges > 0)
              .map((week) => ({
                week: week.week,
                cells: [
                  numberText(week.urges),
                  numberText(week.held),
                  percentText(heldRate(week) ?? 0),
                ],
              }))}
          />
        )}
      </Chart>
      {isRated && (
        <Chart
          title={text('record.weeks.strength')}
          intro={text('record.weeks.strengthIntro')}
          picture={strength}
        >
          {() => (
            <WeekTable
              names={[text('record.weeks.rated'), text('record.weeks.strength')]}
              rows={latestFirst
                .filter(({ rated }) => rated > 0)
                .map(({ week, rated, strength: mean }) => ({
                  week,
                  cells: [numberText(rated), meanText(mean ?? 0)],
                }))}
            />
          )}
        </Chart>
      )}
    </>
  );
}

function WeekTable({
  names,
  rows,
}: {
  names: readonly string[];
  rows: readonly { week: string; cells: readonly string[] }[];
}) {
  return (
    <>
      <thead>
        <tr>
          {[text('record.weeks.week'), ...names].map((name) => (
            <th scope="col" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ week, cells }) => (
          <tr key={week}>
            <th scope="row">{dayText(week)}</th>
            {cells.map((cell, at) => (
              <td key={names[at]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}
