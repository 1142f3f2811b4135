import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import { tableOf } from '../../../scripts/sites-table.ts';

it('the README’s table of sites is what the site files say (npm run sites-table)', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(tableOf(SITES));
});
