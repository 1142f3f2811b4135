import type { Site } from '../content/sites/site.ts';
import { SURFACES } from '../src/contacts/sighting.ts';

/**
 * What is caught on each site, as its file says: by address, in the open page, by a press on a row,
 * before sending.
 */
export function tableOf(sites: readonly Site[]): string {
  const rows = sites.map((site) => {
    const surfaces = SURFACES.filter((surface) =>
      site.addresses.some((one) => one.surface === surface),
    );
    const marks = [site.openPlaces, site.pressed, site.sends].map((reader) =>
      reader ? 'yes' : '–',
    );
    return [site.name, surfaces.join(', ') || '–', ...marks];
  });
  const head = ['site', 'by address', 'what is open in the page', 'rows and cards', 'sending'];
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((cells) => cells[at]?.length ?? 0)),
  );
  const rule = widths.map((width) => '-'.repeat(width));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return `${[head, rule, ...rows].map(line).join('\n')}\n`;
}
