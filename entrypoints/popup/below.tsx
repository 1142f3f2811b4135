import { SITES } from '../../content/sites/index.ts';
import { readTroubles, type Troubles } from '../../src/platform/record/troubles.ts';
import { readWave, type Wave } from '../../src/platform/wave.ts';
import { TroubleLine } from '../../src/ui/trouble-line.tsx';
import { TroubleNotes } from '../../src/ui/trouble-notes.tsx';
import { useTroubles } from '../../src/ui/use-troubles.ts';
import { type TabState, tabState } from './tab-state.ts';
import { TabView } from './tab-view.tsx';
import { UrgeActions } from './urge-actions.tsx';
import { WaveView } from './wave-view.tsx';

/** What there is to show below the streak. */
export interface FirstSeen {
  readonly wave: Wave | undefined;
  /** Nothing where the page in the tab is slow to answer. */
  readonly tab: TabState | undefined;
  readonly troubles: Troubles;
}

/** A page that hangs must not keep the rest away for longer. */
const PATIENCE_MS = 300;

/** Reads all of it before any is drawn: what came later would push the rest away. */
export async function lookBelow(): Promise<FirstSeen> {
  const later = new Promise<undefined>((done) => setTimeout(done, PATIENCE_MS));
  const answer = tabState(SITES).catch(() => undefined);
  const [wave, tab, troubles] = await Promise.all([
    readWave(),
    Promise.race([answer, later]),
    readTroubles(),
  ]);
  return { wave, tab, troubles };
}

/** What the popup has besides the streak, loaded once that is on the screen. */
export function Below({
  seen,
  isBegun,
  onTold,
}: {
  seen: FirstSeen;
  isBegun: boolean;
  onTold: () => Promise<void>;
}) {
  return (
    <>
      <TroubleNotes {...(useTroubles(seen.troubles) ?? seen.troubles)} />
      <WaveView first={seen.wave} />
      <UrgeActions isBegun={isBegun} onTold={onTold} />
      <TabView first={seen.tab} />
      <TroubleLine />
    </>
  );
}
