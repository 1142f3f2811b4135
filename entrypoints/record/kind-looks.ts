import type { DayKind } from '../../src/streak/calendar.ts';

/** How a day's mark looks, told apart by its shape as well as by its colour. */
export interface KindLook {
  /** Its radius, of the width of a day. */
  readonly size: number;
  readonly symbol: 'circle' | 'diamond2' | 'square2';
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

const bare = { fill: 'none', strokeWidth: 2 } as const;

export const KIND_LOOKS: Readonly<Record<DayKind, KindLook>> = {
  quiet: { size: 0.1, symbol: 'circle', fill: 'var(--edge)', stroke: 'none', strokeWidth: 0 },
  held: { size: 0.27, symbol: 'circle', fill: 'var(--deep)', stroke: 'none', strokeWidth: 0 },
  planned: { size: 0.2, symbol: 'square2', fill: 'var(--quiet)', stroke: 'none', strokeWidth: 0 },
  looked: { size: 0.29, symbol: 'circle', stroke: 'var(--sun)', ...bare },
  slipped: { size: 0.34, symbol: 'diamond2', stroke: 'var(--warm)', ...bare },
};
