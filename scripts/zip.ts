import { readFileSync } from 'node:fs';
import { pack } from './build.ts';
import { listOf, packagesIn } from './store-packages.ts';

/** What the stores are given: a package for Chromium, one for Firefox, and the sources of both. */
const packed = await Promise.all([pack('chrome'), pack('firefox')]);
if (packed.some(({ failed }) => failed > 0)) process.exit(1);
if (/^## \[Unreleased\]\s+^###/m.test(readFileSync('CHANGELOG.md', 'utf8')))
  console.log(
    '\nCHANGELOG.md has entries under “Unreleased”: before a store gets this, give them a version.',
  );
console.log(`\nIn .output:\n${listOf(packagesIn('.'))}`);
