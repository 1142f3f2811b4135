import { SITES } from '../../content/sites/index.ts';
import { readWave, type Wave } from '../../src/platform/wave.ts';
import { type TabState, tabState } from './tab-state.ts';
import { TabView } from './tab-view.tsx';
import { UrgeActions } from './urge-actions.tsx';
import { WaveView } from './wave-view.tsx';

/** What there is to show below the streak. */
export interface FirstSeen {
  readonly wave: Wave | undefined;
  /** Nothing where the page in the tab is slow to answer. */
  readonly tab: TabState | undefined;
}

/** A page that hangs must not keep the rest away for longer. */
const PATIENCE_MS = 300;

/** Reads all of it before any is drawn: what came later would push the rest away. */
export async function lookBelow(): Promise<FirstSeen> {
  const later = new Promise<undefined>((done) => setTimeout(done, PATIENCE_MS));
  const answer = tabState(SITES).catch(() => undefined);
  const [wave, tab] = await Promise.all([readWave(), Promise.race([answer, later])]);
  return { wave, tab };
}

/** What the popup has besides the streak, loaded once that is on the screen. */
export function Below({ seen, onTold }: { seen: FirstSeen; onTold: () => Promise<void> }) {
  return (
    <>
      <WaveView first={seen.wave} />
      <UrgeActions onTold={onTold} />
      <TabView first={seen.tab} />
    </>
  );
}
