import { numberText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import { nextMilestone } from '../../src/streak/milestones.ts';
import type { Summary } from '../../src/streak/summary.ts';
import { NobodyYet } from './nobody-yet.tsx';

/** The streak with the way to the next milestone, and beside it what no slip takes away. */
export function StreakView({ summary }: { summary: Summary }) {
  const { streak } = summary;
  if (!streak) return <NobodyYet />;
  const { at, progress } = nextMilestone(streak.days);
  return (
    <section class="streak">
      <Ring progress={progress}>
        {streak.days === 0 ? (
          <span class="new-start">{text('popup.newStart')}</span>
        ) : (
          <>
            <strong>{numberText(streak.days)}</strong>
            <span>{text('popup.days', { count: streak.days })}</span>
          </>
        )}
      </Ring>
      <p class="quiet-text">
        {text('popup.toMilestone', {
          count: at - streak.days,
          milestone: text('days', { count: at }),
        })}
      </p>
      <dl>
        <div>
          <dt>{text('popup.longest')}</dt>
          <dd>
            {streak.longest === 0 ? text('popup.none') : text('days', { count: streak.longest })}
          </dd>
        </div>
        <div>
          <dt>{text('popup.heldDays')}</dt>
          <dd>{streak.held === 0 ? text('popup.none') : text('days', { count: streak.held })}</dd>
        </div>
        <div>
          <dt>{text('popup.heldOf')}</dt>
          <dd>
            {summary.held === 0
              ? text('popup.none')
              : text('popup.ofUrges', { held: summary.held, all: summary.urges })}
          </dd>
        </div>
        {summary.looks > 0 && (
          <div>
            <dt>{text('popup.looks')}</dt>
            <dd>{numberText(summary.looks)}</dd>
          </div>
        )}
      </dl>
      <p class="today">{todayOf(summary)}</p>
    </section>
  );
}

const RADIUS = 70;
const ROUND = 2 * Math.PI * RADIUS;

function Ring({ progress, children }: { progress: number; children: preact.ComponentChildren }) {
  return (
    <div class="ring">
      <svg viewBox="0 0 160 160" aria-hidden="true">
        <circle cx="80" cy="80" r={RADIUS} />
        <circle
          class="done"
          cx="80"
          cy="80"
          r={RADIUS}
          stroke-dasharray={`${Math.max(progress, 0.012) * ROUND} ${ROUND}`}
        />
      </svg>
      <div>{children}</div>
    </div>
  );
}

function todayOf({ heldToday, urgesToday }: Summary): string {
  if (urgesToday === 0) return text('popup.noneToday');
  return heldToday === 0
    ? text('popup.metToday', { count: urgesToday })
    : text('popup.heldToday', { held: heldToday, count: urgesToday });
}
