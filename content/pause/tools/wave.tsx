import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../../src/locales/text.ts';
import { type Wave as Running, readWave, startWave } from '../../../src/platform/wave.ts';
import { WavePicture } from '../../../src/ui/wave-picture.tsx';

/** The urge wave: a timer of the user's length. It runs on where it was begun, here or in the popup. */
export function Wave({ minutes }: { minutes: number }) {
  const [running, setRunning] = useState<Running>();
  useEffect(() => void readWave().then(setRunning, () => {}), []);
  const status = useRef<HTMLParagraphElement>(null);
  // Where it cannot be stored (left behind by an update, a full disk), it runs here alone.
  const start = () => {
    // Before the button that was pressed is gone.
    status.current?.focus();
    const now = Date.now();
    void startWave(minutes, now).then(setRunning, () => setRunning({ startedAt: now, minutes }));
  };
  return (
    <div class="wave">
      <WavePicture wave={running} onEnd={() => setRunning(undefined)} />
      <p role="status" class={running ? undefined : 'spoken'} tabIndex={-1} ref={status}>
        {running && text('pause.waveOn')}
      </p>
      {!running && (
        <button type="button" class="tool" onClick={start}>
          {text('pause.waveStart', { count: minutes })}
        </button>
      )}
    </div>
  );
}
