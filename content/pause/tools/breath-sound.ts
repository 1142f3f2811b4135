import { RHYTHMS, type Rhythm } from '../../../src/policy/breath.ts';

const SOFT = 0.05;
const LOW_HZ = 110;
const HIGH_HZ = 165;
/** Breaths that are laid out at once, for ten minutes at least: whoever stays longer breathes in silence. */
const BREATHS = 60;

/** A soft tone that rises with the breath in and falls with the breath out, as long as `isUp`. */
export function soundBreath(rhythm: Rhythm, isUp: () => boolean): void {
  const sound = new AudioContext();
  const tone = new OscillatorNode(sound, { type: 'sine', frequency: LOW_HZ });
  const level = new GainNode(sound, { gain: 0 });
  tone.connect(level).connect(sound.destination);
  const [breatheIn, held, out, rest] = RHYTHMS[rhythm];
  let at = sound.currentTime;
  for (let breath = 0; breath < BREATHS; breath++) {
    tone.frequency.setValueAtTime(LOW_HZ, at);
    tone.frequency.linearRampToValueAtTime(HIGH_HZ, at + breatheIn);
    level.gain.setValueAtTime(0, at);
    level.gain.linearRampToValueAtTime(SOFT, at + breatheIn);
    at += breatheIn + held;
    tone.frequency.setValueAtTime(HIGH_HZ, at);
    tone.frequency.linearRampToValueAtTime(LOW_HZ, at + out);
    level.gain.setValueAtTime(SOFT, at);
    level.gain.linearRampToValueAtTime(0, at + out);
    at += out + rest;
  }
  const observer = new MutationObserver(() => {
    if (isUp()) return;
    observer.disconnect();
    void sound.close();
  });
  // All of it: a page may put another root in the place of its own.
  observer.observe(document, { childList: true, subtree: true });
  tone.start();
}
