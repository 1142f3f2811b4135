import { type Weekday, weekdayOf, weekOf } from '../../src/days/week.ts';
import { weekdayText } from '../../src/locales/formats.ts';
import { weekdaysFrom } from '../../src/locales/week.ts';
import type { CalendarDay, CalendarMonth } from '../../src/streak/calendar.ts';
import type { Picture } from './chart.tsx';
import { KIND_LOOKS } from './kind-looks.ts';

/** One month: a row for each week, a mark for each day. */
export const drawMonth = (
  { month, days }: CalendarMonth,
  first: Weekday,
  titleOf: (day: CalendarDay) => string,
): Picture => ({
  draw(plot, { width, isRtl }) {
    const begin = Date.parse(weekOf(`${month}-01`, first));
    const x = ({ day }: CalendarDay) => weekdayOf(day);
    const y = ({ day }: CalendarDay) => Math.round((Date.parse(weekOf(day, first)) - begin) / WEEK);
    const of = (kind: CalendarDay['kind']) => days.filter((day) => day.kind === kind);
    const at = { x, y, title: titleOf };
    const step = width / 7;
    return plot.plot({
      width,
      height: step * 6 + LETTERS,
      marginTop: LETTERS,
      marginRight: 0,
      marginBottom: 0,
      marginLeft: 0,
      x: { type: 'band', domain: weekdaysFrom(first), axis: null, reverse: isRtl, padding: 0 },
      r: { type: 'identity' },
      y: { type: 'band', domain: [0, 1, 2, 3, 4, 5], axis: null, padding: 0 },
      marks: [
        plot.text(weekdaysFrom(first), {
          x: (weekday: Weekday) => weekday,
          text: (weekday: Weekday) => weekdayText(weekday, 'narrow'),
          frameAnchor: 'top',
          dy: -LETTERS + 2,
          lineAnchor: 'top',
          fill: 'var(--quiet)',
        }),
        ...Object.entries(KIND_LOOKS).map(([kind, { size, ...look }]) =>
          plot.dot(of(kind as CalendarDay['kind']), {
            ...at,
            ...look,
            // A day with more of them is somewhat larger.
            r: ({ held }: CalendarDay) =>
              step * (kind === 'held' ? size + 0.05 * Math.min(2, held - 1) : size),
          }),
        ),
        // What was held on a day with a look or a slip stays in view.
        plot.dot(
          days.filter(({ kind, held }) => (kind === 'looked' || kind === 'slipped') && held > 0),
          { ...at, fill: 'var(--deep)', r: 0.11 * step },
        ),
      ],
    });
  },
});

const WEEK = 7 * 86_400_000;
const LETTERS = 16;
