import { areaY, barX, cell, dot, line, plot, text } from '@observablehq/plot';

/** What of the charting library the charts are made of: the rest of it stays out of the page. */
export const parts = { areaY, barX, cell, dot, line, plot, text };
export type Plot = typeof parts;
