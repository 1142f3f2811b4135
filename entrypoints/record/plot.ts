import {
  areaY,
  barX,
  cell,
  dot,
  line,
  type PlotOptions,
  plot as plotInto,
  text,
} from '@observablehq/plot';

/** Drawn where no policy holds: that of our page refuses the style element that the library adds. */
const aside = document.implementation.createHTMLDocument();

/** A chart without the library's own rules, which stand in record.css. */
function plot(options: PlotOptions): Element {
  const drawn = plotInto({ ...options, document: aside });
  drawn.querySelector('style')?.remove();
  return drawn;
}

/** What of the charting library the charts are made of: the rest of it stays out of the page. */
export const parts = { areaY, barX, cell, dot, line, plot, text };
export type Plot = typeof parts;
