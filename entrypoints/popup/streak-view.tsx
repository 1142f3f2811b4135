import { en } from '../../src/locales/en.ts';
import { nextMilestone } from '../../src/streak/milestones.ts';
import type { Summary } from '../../src/streak/summary.ts';

const text = en.popup;

/** The streak with the way to the next milestone, and beside it what no slip takes away. */
export function StreakView({ summary }: { summary: Summary }) {
  const { streak } = summary;
  if (!streak) return <p class="nobody">{text.noContact}</p>;
  const { at, progress } = nextMilestone(streak.days);
  return (
    <section class="streak">
      <Ring progress={progress}>
        {streak.days === 0 ? (
          <span class="new-start">{text.newStart}</span>
        ) : (
          <>
            <strong>{streak.days}</strong>
            <span>{text.daysOf(streak.days)}</span>
          </>
        )}
      </Ring>
      <p class="quiet-text">{text.toMilestone(at - streak.days, at)}</p>
      <dl>
        <div>
          <dt>{text.longest}</dt>
          <dd>{streak.longest === 0 ? text.none : en.days(streak.longest)}</dd>
        </div>
        <div>
          <dt>{text.heldDays}</dt>
          <dd>{streak.held === 0 ? text.none : en.days(streak.held)}</dd>
        </div>
        <div>
          <dt>{text.heldOf}</dt>
          <dd>{summary.held === 0 ? text.none : text.ofUrges(summary.held, summary.urges)}</dd>
        </div>
        {summary.looks > 0 && (
          <div>
            <dt>{text.looks}</dt>
            <dd>{summary.looks}</dd>
          </div>
        )}
      </dl>
      <p class="today">{text.today(summary.heldToday, summary.urgesToday)}</p>
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
