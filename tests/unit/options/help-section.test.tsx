// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { diagnostics } from '../../../entrypoints/options/diagnostics.ts';
import { HelpSection } from '../../../entrypoints/options/help-section.tsx';

vi.mock('../../../entrypoints/options/diagnostics.ts');

it('says of the report that stands there whether it was copied', async () => {
  vi.mocked(diagnostics).mockResolvedValueOnce('one').mockResolvedValueOnce('another');
  vi.stubGlobal('navigator', { clipboard: { writeText: async () => {} } });
  const place = document.createElement('div');
  render(h(HelpSection, { sites: [], turnedOn: [] }), place);
  const shows = (report: string, said: string) =>
    vi.waitFor(() => {
      expect(place.querySelector('textarea')?.value).toBe(report);
      expect(place.querySelector('[role=status]')?.textContent).toBe(said);
    }, 3000);
  const [copy, again] = place.querySelectorAll('button');
  await shows('one', '');
  copy?.click();
  await shows('one', 'Copied.');
  again?.click();
  await shows('another', '');
});
