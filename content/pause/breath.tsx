import { enPause } from '../../src/locales/en-pause.ts';

/**
 * Four seconds in, six out. Drawn by CSS alone; its second hand also tells the wait when to look,
 * since a page cannot clear an animation as it can a timer.
 */
export function Breath() {
  return (
    <div class="breath" aria-hidden="true">
      <div class="breath-far" />
      <div class="breath-near" />
      <span class="breath-in">{enPause.breatheIn}</span>
      <span class="breath-out">{enPause.breatheOut}</span>
      <i class="second-hand" />
    </div>
  );
}
