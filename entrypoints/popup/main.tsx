import { render } from 'preact';
import { speakToUser } from '../../src/platform/load-words.ts';
import type { Facts } from '../../src/platform/stored.ts';
import { keepFocus } from '../../src/ui/keep-focus.ts';
import { sayUnreadable } from '../../src/ui/say-unreadable.ts';
import { setLanguage } from '../../src/ui/set-language.ts';
import { Popup } from './popup.tsx';
import { readSummary } from './read-summary.ts';

const place = document.querySelector('#app');
const facts = await speakToUser().catch(sayUnreadable(place));
setLanguage(document.documentElement);

/**
 * Read first, drawn once: a popup that draws itself empty before shows a frame of nothing. What the
 * streak does not need is loaded after it is on the screen.
 */
const draw = async (below?: (isBegun: boolean) => preact.JSX.Element, read?: Facts) => {
  const summary = await readSummary(read);
  const isBegun = summary.streak !== undefined;
  if (place) render(<Popup summary={summary}>{below?.(isBegun)}</Popup>, place);
};
await draw(undefined, facts);
await new Promise(requestAnimationFrame);
await new Promise(requestAnimationFrame);
keepFocus(document);
const { reportUncaught } = await import('../../src/ui/report-uncaught.ts');
reportUncaught(window);
const { Below, lookBelow } = await import('./below.tsx');
const seen = await lookBelow();
const below = (isBegun: boolean) => (
  <Below seen={seen} isBegun={isBegun} onTold={() => draw(below)} />
);
await draw(below);
const { SITES } = await import('../../content/sites/index.ts');
const { standIn } = await import('../../src/rings/stand-in.ts');
void standIn(SITES);
// What pages left for the log and the worker has not come to yet; then once more by the log itself.
const { drainOutbox } = await import('../../src/platform/record/drain.ts');
const { refreshStanding } = await import('../../src/platform/record/refresh-standing.ts');
await drainOutbox();
await refreshStanding();
await draw(below);
