import { useMemo, useState } from 'preact/hooks';
import type { Surface } from '../../src/contacts/sighting.ts';
import type { Day } from '../../src/days/day.ts';
import { dayText, monthText, numberText } from '../../src/locales/formats.ts';
import { locale, text } from '../../src/locales/text.ts';
import { firstWeekday } from '../../src/locales/week.ts';
import type { Tally } from '../../src/log/tally.ts';
import { type CalendarDay, calendarOf } from '../../src/streak/calendar.ts';
import { CalendarKey } from './calendar-key.tsx';
import { Drawing, Twin } from './chart.tsx';
import { drawMonth } from './draw-month.ts';

const AT_A_TIME = 12;
/** What a month is drawn with, in px; it is shown as wide as there is room. */
const WIDTH = 196;
const COUNTED = ['held', 'looked', 'slipped', 'planned'] as const;

/** The months, a mark for each day; those that are longer ago when they are asked for. */
export function Calendar({
  tallies,
  start,
  today,
  slipSurfaces,
}: {
  tallies: readonly Tally[];
  start: Day;
  today: Day;
  slipSurfaces: readonly Surface[];
}) {
  const [count, setCount] = useState(AT_A_TIME);
  const months = useMemo(
    () =>
      calendarOf(tallies, { start, today, slipSurfaces }).map((month) => ({
        ...month,
        picture: drawMonth(month, firstWeekday(locale()), titleOf),
      })),
    [tallies, start, today, slipSurfaces, locale()],
  );
  return (
    <section aria-labelledby="months">
      <h2 id="months">{text('record.months.title')}</h2>
      <div class="card">
        <CalendarKey />
        <div class="months">
          {months.slice(0, count).map(({ month, picture }) => (
            <div key={month}>
              <h3>{monthText(month)}</h3>
              <Drawing picture={picture} width={WIDTH} />
            </div>
          ))}
        </div>
        {months.length > count && (
          <button type="button" class="start" onClick={() => setCount(count + AT_A_TIME)}>
            {text('record.months.earlier')}
          </button>
        )}
        <Twin title={text('record.months.title')}>
          {() => <DayRows days={months.flatMap(({ days }) => days.toReversed())} />}
        </Twin>
      </div>
    </section>
  );
}

/** `Nov 22, 2026: held 2, looked 1` */
const titleOf = (day: CalendarDay): string => {
  const counts = COUNTED.filter((kind) => day[kind] > 0).map(
    (kind) => `${text(`record.months.kinds.${kind}`)} ${numberText(day[kind])}`,
  );
  return [
    dayText(day.day),
    ...(counts.length > 0 ? counts : [text('record.months.kinds.quiet')]),
  ].join(' · ');
};

function DayRows({ days }: { days: readonly CalendarDay[] }) {
  const met = days.filter(({ kind }) => kind !== 'quiet');
  return (
    <>
      <thead>
        <tr>
          <th scope="col">{text('record.months.day')}</th>
          {COUNTED.map((kind) => (
            <th scope="col" key={kind}>
              {text(`record.months.kinds.${kind}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {met.map((day) => (
          <tr key={day.day}>
            <th scope="row">{dayText(day.day)}</th>
            {COUNTED.map((kind) => (
              <td key={kind}>{numberText(day[kind])}</td>
            ))}
          </tr>
        ))}
        {met.length === 0 && (
          <tr>
            <td colSpan={5}>{text('record.months.none')}</td>
          </tr>
        )}
      </tbody>
    </>
  );
}
