import { text } from '../../src/locales/text.ts';
import type { MetOf } from '../../src/streak/met.ts';
import type { Picture } from './chart.tsx';

/** What a bar stands for. */
export interface Bar extends MetOf<string> {
  readonly label: string;
}

const isolated = (words: string): string => `\u2068${words}\u2069`;

const ROW = 44;
const THICK = 9;

/**
 * A bar for each under its words, which may be long; the part that was held filled, the rest drawn
 * around. `asShares`: each as long as all that it had, so that shares are compared and not numbers.
 */
export const drawBars = (bars: readonly Bar[], asShares = false): Picture => ({
  height: bars.length * ROW,
  draw(plot, { width, isRtl }) {
    const most = Math.max(1, ...bars.map(({ urges }) => urges));
    const whole = (bar: Bar) => (asShares ? 1 : bar.urges / most);
    const top = { y: 'key', insetTop: ROW - THICK - 8, insetBottom: 8, rx: 4 };
    const words = { y: 'key', dy: -7, fontSize: 13.5 };
    const [start, end] = isRtl ? (['end', 'start'] as const) : (['start', 'end'] as const);
    return plot.plot({
      width,
      height: bars.length * ROW,
      margin: 0,
      axis: null,
      x: { domain: [0, 1], reverse: isRtl },
      y: { type: 'band', domain: bars.map(({ key }) => key), padding: 0 },
      marks: [
        plot.barX(bars, {
          ...top,
          x1: 0,
          x2: whole,
          fill: 'var(--mist)',
          stroke: 'var(--edge)',
          strokeWidth: 1,
          strokeOpacity: 0.6,
        }),
        plot.barX(bars, {
          ...top,
          x1: 0,
          fill: 'var(--deep)',
          x2: (bar: Bar) => (whole(bar) * bar.held) / bar.urges,
        }),
        plot.text(bars, {
          ...words,
          text: 'label',
          x: 0,
          textAnchor: start,
          fill: 'var(--ink)',
          lineWidth: Math.max(4, (width - 80) / 14),
          textOverflow: 'ellipsis',
        }),
        plot.text(bars, {
          ...words,
          x: 1,
          textAnchor: end,
          fill: 'var(--quiet)',
          // A picture is drawn from left to right: these words keep their own direction in it.
          text: ({ held, urges }: Bar) => isolated(text('record.by.heldOf', { held, urges })),
        }),
      ],
    });
  },
});
