import {
  dayText,
  meanText,
  numberText,
  percentText,
  shortDayText,
  shortMonthText,
} from '../../src/locales/formats.ts';
import type { Week } from '../../src/streak/weekly.ts';
import type { Picture } from './chart.tsx';
import type { Plot } from './plot.ts';

const HEIGHT = 190;
const LABELS = 40;
const MONTH_MS = 31 * 24 * 3_600_000;
/** The line is the mean of so many weeks: one week has too few to say much. */
const SMOOTH = 4;

/** A mark for each week that has a value, as large as it had urges, and a line through them. */
function drawOver(
  weeks: readonly Week[],
  what: {
    readonly domain: readonly [number, number];
    readonly ticks: readonly number[];
    format(value: number): string;
    value(week: Week): number | undefined;
    /** How much a week counts. */
    weight(week: Week): number;
  },
): Picture {
  const draw: Picture['draw'] = (plot, { width, isRtl }) => {
    const points = weeks.flatMap((week, at) => {
      const value = what.value(week);
      const smooth = meanOf(weeks.slice(Math.max(0, at - SMOOTH + 1), at + 1), what);
      const date = new Date(`${week.week}T00:00:00Z`);
      const title = `${dayText(week.week)} · ${value === undefined ? '–' : what.format(value)}`;
      return [{ date, value, smooth, weight: what.weight(week), title }];
    });
    const most = Math.max(1, ...points.map(({ weight }) => weight));
    const y = { x: 'date', y: 'smooth', curve: 'monotone-x' } as const;
    return plot.plot({
      ...frame(width, isRtl, points[0]?.date, points.at(-1)?.date),
      y: {
        domain: what.domain,
        ticks: what.ticks,
        label: null,
        tickSize: 0,
        grid: true,
        axis: isRtl ? 'right' : 'left',
        tickFormat: what.format,
      },
      marks: marksOf(plot, points, y, (weight) => 2.5 + 4.5 * Math.sqrt(weight / most), what),
    });
  };
  return { height: HEIGHT, draw };
}

interface Point {
  readonly value: number | undefined;
  readonly weight: number;
}

function marksOf(
  plot: Plot,
  points: readonly Point[],
  line: { x: string; y: string; curve: 'monotone-x' },
  radius: (weight: number) => number,
  { domain: [floor] }: { domain: readonly [number, number] },
) {
  return [
    plot.areaY(points, { ...line, y1: floor, y2: 'smooth', fill: 'var(--deep)', fillOpacity: 0.1 }),
    plot.dot(
      points.filter(({ value }) => value !== undefined),
      {
        x: 'date',
        y: 'value',
        title: 'title',
        fill: 'var(--card)',
        stroke: 'var(--deep)',
        r: ({ weight }: Point) => radius(weight),
        strokeOpacity: 0.55,
      },
    ),
    plot.line(points, { ...line, stroke: 'var(--deep)', strokeWidth: 2.5 }),
  ];
}

function frame(width: number, isRtl: boolean, from: Date | undefined, to: Date | undefined) {
  const months = width < 420 ? 3 : 2;
  // So short that not even one of those may lie within: the two ends, with their days.
  const isShort = from && to && to.getTime() - from.getTime() < months * MONTH_MS;
  const ticks = isShort ? [from, to] : `${months} months`;
  const dateText = isShort ? shortDayText : shortMonthText;
  return {
    width,
    height: HEIGHT,
    marginTop: 12,
    marginBottom: 24,
    ...(isRtl ? { marginRight: LABELS, marginLeft: 10 } : { marginLeft: LABELS, marginRight: 10 }),
    r: { type: 'identity' as const },
    x: {
      type: 'utc' as const,
      label: null,
      tickSize: 0,
      reverse: isRtl,
      ...(from && to && from < to ? { domain: [from, to], ticks } : {}),
      tickFormat: (date: Date) => dateText(date.toISOString().slice(0, 10)),
    },
  };
}

type Weighed = { value(week: Week): number | undefined; weight(week: Week): number };

function meanOf(weeks: readonly Week[], { value, weight }: Weighed): number | undefined {
  const all = weeks.reduce((sum, week) => sum + weight(week), 0);
  if (all === 0) return undefined;
  return weeks.reduce((sum, week) => sum + weight(week) * (value(week) ?? 0), 0) / all;
}

export const drawStrength = (weeks: readonly Week[]): Picture =>
  drawOver(weeks, {
    domain: [1, 5],
    ticks: [1, 2, 3, 4, 5],
    format: (value) => (Number.isInteger(value) ? numberText(value) : meanText(value)),
    value: ({ strength }) => strength,
    weight: ({ rated }) => rated,
  });

export const drawRate = (weeks: readonly Week[]): Picture =>
  drawOver(weeks, {
    domain: [0, 1],
    ticks: [0, 0.5, 1],
    format: percentText,
    value: ({ urges, held }) => (urges === 0 ? undefined : held / urges),
    weight: ({ urges }) => urges,
  });
