import { TabView } from './tab-view.tsx';
import { UrgeActions } from './urge-actions.tsx';
import { WaveView } from './wave-view.tsx';

/** What the popup has besides the streak, loaded once that is on the screen. */
export function Below({ onTold }: { onTold: () => Promise<void> }) {
  return (
    <>
      <WaveView />
      <UrgeActions onTold={onTold} />
      <TabView />
    </>
  );
}
