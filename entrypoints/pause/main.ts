import { spareWords } from '../../content/pause/spare-words.ts';
import { SITES } from '../../content/sites/index.ts';
import { speak, text } from '../../src/locales/text.ts';
import { decideRecording } from '../../src/platform/record/recording.ts';
import { readFacts } from '../../src/platform/stored.ts';
import { reportUncaught } from '../../src/ui/report-uncaught.ts';
import { sayUnreadable } from '../../src/ui/say-unreadable.ts';
import { setLanguage } from '../../src/ui/set-language.ts';
import { setTabIcon } from '../../src/ui/set-title.ts';
import { goBack } from './go-back.ts';
import { pauseBefore } from './pause-before.ts';
import { pauseByHand } from './pause-by-hand.ts';
import { pausePractice } from './pause-practice.ts';
import { cleanAddress, fragmentOf, isAnswered, isByHand } from './target.ts';

// A new stop of the same tab comes with a fragment; an answered entry that is come back to does not.
const isAnsweredBefore = location.hash === '' && isAnswered(history);
// Read before the address is cleaned.
const fragment = fragmentOf(window);
const isToldByHand = isByHand(fragment);
const isPractice = fragment === '#practice';
const target = cleanAddress(window);
const place = document.querySelector('#pause');

reportUncaught(window);
const facts = await readFacts().catch(sayUnreadable(place));
decideRecording(facts.settings);
speak(facts.words ?? spareWords());
setLanguage(document.documentElement);
if (facts.words) document.title = text('pause.title');
setTabIcon(document, facts.settings.discreet);
if (isAnsweredBefore) void goBack();
else if (isToldByHand && place) void pauseByHand(facts, place);
else if (isPractice && place) void pausePractice(facts, place);
else if (target && place) void pauseBefore(facts, target, SITES, place);
else location.replace('/options.html');
// Once the pause is up.
void import('../../src/rings/stand-in.ts').then(({ standIn }) => standIn(SITES));
