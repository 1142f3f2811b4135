import { build } from './build.ts';

/** Both release builds. */
const failed = build('chrome', 'production').failed + build('firefox', 'production').failed;
process.exit(failed);
