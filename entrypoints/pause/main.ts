import { SITES } from '../../content/sites/index.ts';
import { DIRECTION } from '../../src/locales/direction.ts';
import { goBack } from './go-back.ts';
import { pauseBefore } from './pause-before.ts';
import { cleanAddress, isAnswered } from './target.ts';

document.documentElement.dir = DIRECTION;
// A new stop of the same tab comes with a fragment; an answered entry that is come back to does not.
const isReturn = location.hash === '' && isAnswered(history);
const target = cleanAddress(window);
const place = document.querySelector('#pause');
if (isReturn) void goBack();
else if (target && place) void pauseBefore(target, SITES, place);
else location.replace('/options.html');
