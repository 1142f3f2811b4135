import { text } from '../../src/locales/text.ts';
import { DAY_KINDS, type DayKind } from '../../src/streak/calendar.ts';
import { usePlot } from './chart.tsx';
import { KIND_LOOKS } from './kind-looks.ts';
import type { Plot } from './plot.ts';

const SIDE = 22;

/** What each mark of the calendar means. */
export function CalendarKey() {
  const plot = usePlot();
  return (
    <div class="key">
      <ul class="row">
        {DAY_KINDS.toReversed().map((kind) => (
          <li key={kind}>
            <span
              aria-hidden="true"
              class="key-mark"
              ref={(place) => {
                if (plot) place?.replaceChildren(drawMark(plot, kind));
              }}
            />
            {text(`record.months.kinds.${kind}`)}
          </li>
        ))}
      </ul>
      <p class="quiet-text">{text('record.months.andHeld')}</p>
    </div>
  );
}

function drawMark(plot: Plot, kind: DayKind): Element {
  const { size, ...look } = KIND_LOOKS[kind];
  return plot.plot({
    width: SIDE,
    height: SIDE,
    margin: 0,
    axis: null,
    marks: [plot.dot([0], { frameAnchor: 'middle', r: size * 24, ...look })],
  });
}
