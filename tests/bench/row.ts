/** One line of the bench's table: a bar of the design, and what was measured beside it. */
export interface Row {
  readonly what: string;
  readonly bar: string;
  readonly holdfast: string;
  /** The same page or work without Holdfast, or at another size. */
  readonly beside: string;
  readonly peer?: string;
  readonly isMet: boolean;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export const ms = (value: number): string => `${value.toFixed(value < 1 ? 3 : 1)} ms`;

/** How many times as much: `× 1.04`. */
export const times = (value: number, of: number): string => `× ${(value / of).toFixed(2)}`;
