import { useEffect, useState } from 'preact/hooks';
import { text } from '../../../src/locales/text.ts';
import { type Wave as Running, readWave, startWave } from '../../../src/platform/wave.ts';
import { WavePicture } from '../../../src/ui/wave-picture.tsx';

/** The urge wave: a timer of the user's length. It runs on where it was begun, here or in the popup. */
export function Wave({ minutes }: { minutes: number }) {
  const [running, setRunning] = useState<Running>();
  useEffect(() => void readWave().then(setRunning), []);
  const start = async () => setRunning(await startWave(minutes, Date.now()));
  return (
    <div class="wave">
      <WavePicture wave={running} />
      {running ? (
        <p role="status">{text('pause.waveOn')}</p>
      ) : (
        <button type="button" class="tool" onClick={start}>
          {text('pause.waveStart', { count: minutes })}
        </button>
      )}
    </div>
  );
}
