import type { Weekday } from '../../src/days/week.ts';
import { hourText, weekdayText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import { weekdaysFrom } from '../../src/locales/week.ts';
import type { Met } from '../../src/streak/met.ts';
import type { Picture } from './chart.tsx';

interface Cell extends Met {
  readonly weekday: Weekday;
  readonly hour: number;
}

/** Every hour that had urges, of `metByHour`. */
export const cellsOf = (hours: readonly (readonly Met[])[]): Cell[] =>
  hours
    .flatMap((ofDay, at) =>
      ofDay.map((met, hour) => ({ weekday: (at + 1) as Weekday, hour, ...met })),
    )
    .filter(({ urges }) => urges > 0);

const cellText = ({ weekday, hour, held, urges }: Cell): string =>
  text('record.hours.cell', { weekday: weekdayText(weekday), hour: hourText(hour), held, urges });

const EVERY = 6;
const ROW = 22;
const LABELS = 36;
const HEIGHT = ROW * 7 + 26;

/** Hours across, weekdays down; the more urges, the darker. */
export const drawHours = (hours: readonly (readonly Met[])[], first: Weekday): Picture => ({
  height: HEIGHT,
  draw(plot, { width, isRtl }) {
    const cells = cellsOf(hours);
    const most = Math.max(1, ...cells.map(({ urges }) => urges));
    const all = hours.flatMap((ofDay, at) => ofDay.map((_, hour) => ({ weekday: at + 1, hour })));
    const place = { x: 'hour', y: 'weekday', inset: 1, rx: 3 };
    return plot.plot({
      width,
      height: HEIGHT,
      marginTop: 4,
      marginBottom: 22,
      ...(isRtl ? { marginRight: LABELS, marginLeft: 0 } : { marginLeft: LABELS, marginRight: 0 }),
      x: {
        type: 'band',
        domain: Array.from({ length: 24 }, (_, hour) => hour),
        label: null,
        reverse: isRtl,
        padding: 0,
        tickSize: 0,
        ticks: Array.from({ length: 24 / EVERY }, (_, at) => at * EVERY),
        tickFormat: hourText,
      },
      y: {
        type: 'band',
        domain: weekdaysFrom(first),
        label: null,
        padding: 0,
        tickSize: 0,
        axis: isRtl ? 'right' : 'left',
        tickFormat: (weekday: Weekday) => weekdayText(weekday, 'short'),
      },
      marks: [
        plot.cell(all, { ...place, fill: 'var(--line)', fillOpacity: 0.45 }),
        plot.cell(cells, {
          ...place,
          fill: 'var(--deep)',
          title: cellText,
          fillOpacity: ({ urges }: Cell) => 0.18 + 0.82 * (urges / most),
        }),
      ],
    });
  },
});
