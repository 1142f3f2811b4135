import { useMemo } from 'preact/hooks';
import { numberText, percentText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import { Chart } from './chart.tsx';
import { type Bar, drawBars } from './draw-bars.ts';

/** So many bars; the rest stands in the table. */
const MOST = 8;

/** The urges by one thing they differ in. */
export function BarChart({
  title,
  intro,
  bars,
  asShares = false,
}: {
  title: string;
  intro?: string;
  bars: readonly Bar[];
  asShares?: boolean;
}) {
  const picture = useMemo(() => drawBars(bars.slice(0, MOST), asShares), [bars, asShares]);
  if (bars.length === 0) return null;
  return (
    <Chart title={title} {...(intro && { intro })} picture={picture}>
      {() => (
        <>
          <thead>
            <tr>
              <th scope="col">{title}</th>
              <th scope="col">{text('record.weeks.urges')}</th>
              <th scope="col">{text('record.by.held')}</th>
              <th scope="col">%</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ key, label, urges, held }) => (
              <tr key={key}>
                <th scope="row" dir="auto">
                  {label}
                </th>
                <td>{numberText(urges)}</td>
                <td>{numberText(held)}</td>
                <td>{percentText(held / urges)}</td>
              </tr>
            ))}
          </tbody>
        </>
      )}
    </Chart>
  );
}
