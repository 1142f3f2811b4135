import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startChromium } from '../tests/e2e/support/chromium.ts';
import { serveInventedWeb } from '../tests/invented/server.ts';
import { build, outputOf } from './build.ts';
import { pages } from './screens/pages.ts';
import { pauses } from './screens/pauses.ts';
import { pointing } from './screens/pointing.ts';
import { record } from './screens/record.ts';
import { states } from './screens/states.ts';
import { LOOKS } from './screens/themes.ts';

/**
 * Every screen and state in each look of `screens/themes.ts` (light, dark, Arabic, German), wide and
 * narrow, into docs/screens: to be looked at. With the name of a look, in that one alone.
 */
const only = process.argv[2];
const looks = LOOKS.filter(({ name }) => only === undefined || name === only);
if (looks.length === 0)
  throw new Error(`There are ${LOOKS.map(({ name }) => name).join(', ')}, and no look "${only}"`);
if ((await build('chrome', 'practice')).failed > 0) process.exit(1);
await mkdir('docs/screens', { recursive: true });
const web = await serveInventedWeb();
const extension = join(process.cwd(), outputOf('chrome', 'practice'));

for (const look of looks) {
  const chromium = await startChromium({
    port: web.port,
    extension,
    colorScheme: look.colorScheme,
  });
  try {
    await pauses(chromium, look);
    await pages(chromium, look);
    await pointing(chromium, look);
    await record(chromium, look);
    await states(chromium, look);
  } finally {
    await chromium.close();
  }
}
await web.close();
