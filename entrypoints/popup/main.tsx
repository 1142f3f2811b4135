import { render } from 'preact';
import { DIRECTION } from '../../src/locales/direction.ts';
import { drainOutbox } from '../../src/platform/drain.ts';
import { Popup } from './popup.tsx';
import { readSummary } from './read-summary.ts';

document.documentElement.dir = DIRECTION;
const place = document.querySelector('#app');

/** Read first, drawn once: a popup that draws itself empty before shows a frame of nothing. */
const draw = async () => {
  const summary = await readSummary();
  if (place) render(<Popup summary={summary} />, place);
};
await draw();
// What pages left for the log and the worker has not come to yet.
if ((await drainOutbox()) > 0) await draw();
