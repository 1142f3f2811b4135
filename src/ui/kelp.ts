const SVG = 'http://www.w3.org/2000/svg';

/** A blade of kelp: where it grows, how high and wide it is, and how its wave begins. */
interface Blade {
  readonly foot: number;
  readonly height: number;
  readonly width: number;
  readonly phase: number;
  readonly opacity: number;
}

const FLOOR = 320;
const BLADES: readonly Blade[] = [
  { foot: 64, height: 196, width: 22, phase: 2.4, opacity: 0.5 },
  { foot: 142, height: 150, width: 20, phase: 0.4, opacity: 0.55 },
  { foot: 88, height: 292, width: 27, phase: 0.9, opacity: 0.75 },
  { foot: 118, height: 226, width: 24, phase: 3.9, opacity: 1 },
];
const ROCK = 'M-20 330C6 288 48 280 88 286C128 270 176 284 200 306C214 312 224 320 230 330Z';
const STEP = 4;

/** Both edges of a blade, which narrows to its foot and to its tip, and sways as it rises. */
function outline({ foot, height, width, phase }: Blade): string {
  const left: string[] = [];
  const right: string[] = [];
  for (let up = 0; up <= height; up += STEP) {
    const part = up / height;
    const middle = foot + Math.sin(phase + part * 5.2) * (6 + part * 15);
    const half = (width / 2) * Math.sin(Math.PI * Math.min(1, 0.1 + part * 0.9)) ** 0.8;
    const ruffle = Math.sin(part * 34 + phase) * 1.3;
    left.push(`${(middle - half - ruffle).toFixed(1)} ${FLOOR - up}`);
    right.unshift(`${(middle + half - ruffle).toFixed(1)} ${FLOOR - up}`);
  }
  return `M${left.join('L')}L${right.join('L')}Z`;
}

/** Kelp that holds to its rock, for the corner of a calm screen. Says nothing. */
export function drawKelp(): SVGElement {
  const make = (name: string, attributes: Record<string, string>, ...children: Node[]) => {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made as SVGElement;
  };
  const fronds = BLADES.map((blade, at) => {
    const opacity = String(blade.opacity);
    const frond = make('path', { d: outline(blade), class: 'frond', opacity });
    // Not as an attribute, which the policy of our own pages refuses.
    frond.style.transformOrigin = `${blade.foot}px ${FLOOR}px`;
    frond.style.animationDuration = `${9 + at * 2.5}s`;
    return frond;
  });
  const rock = make('path', { d: ROCK });
  const attributes = { viewBox: '0 0 220 320', class: 'kelp', 'aria-hidden': 'true' };
  return make('svg', { ...attributes, fill: 'currentColor' }, ...fronds, rock);
}
