import type { Day } from '../../src/days/day.ts';
import { dayText, numberText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import type { Summary } from '../../src/streak/summary.ts';
import { MilestoneCard } from './milestone-card.tsx';

/** How things stand: the days, and beside them what no slip takes away. */
export function Lead({ summary, slips }: { summary: Summary; slips: readonly Day[] }) {
  const { streak, urges, held, looks } = summary;
  // Of somebody who was removed there is a record, and nothing to begin.
  if (!streak) return urges > 0 ? null : <p class="lead-none">{text('record.nobody')}</p>;
  const since = { day: dayText(streak.since) };
  return (
    <section class="lead">
      <p class="lead-days">
        {streak.days === 0 ? (
          <strong>{text('record.streak.newStart')}</strong>
        ) : (
          <>
            <strong>{text('days', { count: streak.days })}</strong>{' '}
            <span>
              {slips.includes(streak.since)
                ? text('record.streak.slip', since)
                : text('record.streak.start', since)}
            </span>
          </>
        )}
      </p>
      <dl>
        <Figure name={text('record.longest')}>{daysOrNone(streak.longest)}</Figure>
        <Figure name={text('record.heldDays')}>{daysOrNone(streak.held)}</Figure>
        <Figure name={text('record.heldUrges')}>
          {held === 0 ? text('popup.none') : text('popup.ofUrges', { held, all: urges })}
        </Figure>
        {looks > 0 && <Figure name={text('record.looks')}>{numberText(looks)}</Figure>}
      </dl>
      {streak.held > 0 && <MilestoneCard summary={summary} />}
    </section>
  );
}

/** No bare zero on the first day. */
const daysOrNone = (count: number): string =>
  count === 0 ? text('popup.none') : text('days', { count });

function Figure({ name, children }: { name: string; children: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
