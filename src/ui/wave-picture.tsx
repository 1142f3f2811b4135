import { useEffect, useRef } from 'preact/hooks';
import { type Wave, waveEnd } from '../platform/wave.ts';

/** Rises, stands and ebbs: the way the dot goes. */
const CURVE = 'M4 76 C64 74 88 10 140 10 C192 10 216 74 276 76';

/** The urge wave with where it is now. Its look is `wave.css`. */
export function WavePicture({ wave, onEnd }: { wave: Wave | undefined; onEnd?: () => void }) {
  const dot = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!wave || !dot.current) return undefined;
    // Not counted by a timer, which a page can clear: an animation that began when the wave did.
    const duration = waveEnd(wave) - wave.startedAt;
    const moving = dot.current.animate([{ offsetDistance: '0%' }, { offsetDistance: '100%' }], {
      duration,
      fill: 'both',
    });
    moving.currentTime = Math.min(duration, Date.now() - wave.startedAt);
    if (onEnd) moving.onfinish = onEnd;
    return () => moving.cancel();
  }, [wave]);
  return (
    <div class="wave-picture" aria-hidden="true">
      <svg viewBox="0 0 280 84" aria-hidden="true">
        <path d={CURVE} />
      </svg>
      {wave && <i ref={dot} style={{ offsetPath: `path("${CURVE}")` }} />}
    </div>
  );
}
