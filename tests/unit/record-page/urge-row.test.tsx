// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { UrgeRow } from '../../../entrypoints/record/urge-row.tsx';
import { urgeOf } from '../samples.ts';

it('keeps its parts apart where a feeling is written the other way', () => {
  const urge = urgeOf({ feeling: 'وحيدة', strength: 3 });
  const place = document.createElement('div');
  render(h(UrgeRow, { urge, siteName: () => 'Instagram', onEdit() {} }), place);
  const parts = [...place.querySelectorAll('bdi')].map(({ textContent }) => textContent);
  expect(parts).toEqual(['A profile on Instagram', 'وحيدة', expect.stringContaining('3')]);
});
