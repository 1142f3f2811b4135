import { build } from './build.ts';

/** Writes public/licences.txt anew: run it when a build says that it is not what is bundled. */
process.env['LICENCES'] = 'write';
process.exit((await build('chrome', 'production')).failed);
