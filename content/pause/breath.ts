import { text } from '../../src/locales/text.ts';
import { breathSeconds, RHYTHMS, type Rhythm } from '../../src/policy/breath.ts';
import { element } from './element.ts';

const SMALL = 'scale(0.62)';
const LARGE = 'scale(1)';

/** A guide that breathes in this rhythm. With reduced motion only its words change. */
export function drawBreath(rhythm: Rhythm): HTMLElement {
  const [breatheIn, held, out] = RHYTHMS[rhythm];
  const whole = breathSeconds(rhythm);
  const turns = [0, breatheIn, breatheIn + held, breatheIn + held + out].map((at) => at / whole);
  const [, full = 1, falling = 1, empty = 1] = turns;
  const timing = { duration: whole * 1000, iterations: Number.POSITIVE_INFINITY };

  const rings = ['breath-far', 'breath-near'].map((className) => element('div', { className }));
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
    for (const ring of rings)
      ring.animate(
        [
          { transform: SMALL, easing: 'ease-in-out', offset: 0 },
          { transform: LARGE, offset: full },
          { transform: LARGE, easing: 'ease-in-out', offset: falling },
          { transform: SMALL, offset: empty },
          { transform: SMALL, offset: 1 },
        ],
        timing,
      );
  const phases = [
    [text('pause.breatheIn'), 0, full],
    [text('pause.breatheHold'), full, falling],
    [text('pause.breatheOut'), falling, empty],
    [text('pause.breatheRest'), empty, 1],
  ] as const;
  const words = phases
    .filter(([, from, to]) => to > from)
    .map(([word, from, to]) => {
      const shown = element('span', {}, word);
      shown.animate(wordFrames(from, to), timing);
      return shown;
    });
  return element('div', { className: 'breath', ariaHidden: 'true' }, ...rings, ...words);
}

/** There from one moment to the other, faded at its edges; moments as parts of the breath. */
function wordFrames(from: number, to: number): Keyframe[] {
  const edge = Math.min(0.04, (to - from) / 3);
  return [
    { opacity: 0, offset: 0 },
    { opacity: 0, offset: from },
    { opacity: 1, offset: from + edge },
    { opacity: 1, offset: to - edge },
    { opacity: 0, offset: to },
    { opacity: 0, offset: 1 },
  ];
}
