import { useState } from 'preact/hooks';
import { text } from '../../src/locales/text.ts';
import { type Wave as Running, stopWave } from '../../src/platform/wave.ts';
import { WavePicture } from '../../src/ui/wave-picture.tsx';

/** The urge wave or the plan's time that runs, wherever it was begun. */
export function WaveView({ first }: { first: Running | undefined }) {
  const [wave, setWave] = useState(first);
  if (!wave) return null;
  const stop = async () => {
    await stopWave();
    setWave(undefined);
  };
  return (
    <section class="wave">
      <p>{text(wave.isPlan ? 'popup.timer' : 'popup.wave')}</p>
      <WavePicture wave={wave} onEnd={() => setWave(undefined)} />
      <button type="button" class="quiet" onClick={stop}>
        {text(wave.isPlan ? 'popup.timerStop' : 'popup.waveStop')}
      </button>
    </section>
  );
}
