import { build } from './build.ts';

/** Both release builds. */
const built = await Promise.all([build('chrome', 'production'), build('firefox', 'production')]);
const failed = built.filter((one) => one.failed > 0).length;
process.exit(failed);
