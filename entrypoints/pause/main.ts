import { SITES } from '../../content/sites/index.ts';
import { DIRECTION } from '../../src/locales/direction.ts';
import { pauseBefore } from './pause-before.ts';
import { cleanAddress } from './target.ts';

document.documentElement.dir = DIRECTION;
const target = cleanAddress(window);
const place = document.querySelector('#pause');
if (target && place) void pauseBefore(target, SITES, place);
else location.replace('/options.html');
