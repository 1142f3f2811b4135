import { pack } from './build.ts';
import { listOf, packagesIn } from './store-packages.ts';

/** What the stores are given: a package for Chromium, one for Firefox, and the sources of both. */
if (pack('chrome').failed + pack('firefox').failed > 0) process.exit(1);
console.log(`\nIn .output:\n${listOf(packagesIn('.'))}`);
