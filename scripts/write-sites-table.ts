import { readFileSync, writeFileSync } from 'node:fs';
import { SITES } from '../content/sites/index.ts';
import { tableOf } from './sites-table.ts';

/** Writes the table of sites into the README, between its two marks. */
const readme = readFileSync('README.md', 'utf8');
writeFileSync(
  'README.md',
  readme.replace(/(<!-- sites -->\n)[\s\S]*(<!-- \/sites -->)/, `$1\n${tableOf(SITES)}\n$2`),
);
