import { direction } from '../../src/locales/text.ts';
import { drawKelp } from '../../src/ui/kelp.ts';

/** Pixels, four to five: what a phone shows whole. */
export const CARD = { width: 1080, height: 1350 } as const;
const EDGE = 96;

/** What stands on a card; no name, no site. */
export interface CardWords {
  readonly days: string;
  readonly under: string;
  /** Each a name and what it is. */
  readonly figures: readonly (readonly [name: string, value: string])[];
  readonly foot: string;
}

/** Draws the card in the colours that the page has right now. */
export function drawCard(canvas: HTMLCanvasElement, words: CardWords): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => resolved(style.getPropertyValue(name));
  const isRtl = direction() === 'rtl';
  const start = isRtl ? CARD.width - EDGE : EDGE;
  canvas.width = CARD.width;
  canvas.height = CARD.height;
  context.direction = direction();
  context.textAlign = 'start';

  context.fillStyle = colour('--paper');
  context.fillRect(0, 0, CARD.width, CARD.height);
  drawPlant(context, colour('--kelp'), isRtl);

  const write = (said: string, y: number, size: number, weight: number, ink: string) => {
    context.fillStyle = colour(ink);
    const room = CARD.width - 2 * EDGE;
    // Long words of some languages are set smaller, not cut.
    for (let px = size; px > 20; px -= 4) {
      context.font = `${weight} ${px}px ${style.getPropertyValue('--face')}`;
      if (context.measureText(said).width <= room) break;
    }
    context.fillText(said, start, y);
  };
  write(words.days, 330, 190, 680, '--ink');
  write(words.under, 410, 46, 400, '--quiet');
  words.figures.forEach(([name, value], at) => {
    write(name, 580 + at * 150, 36, 400, '--quiet');
    write(value, 638 + at * 150, 54, 640, '--deep');
  });
  write(words.foot, CARD.height - 84, 36, 400, '--quiet');
}

/** The kelp of the pause, at the far lower corner. */
function drawPlant(context: CanvasRenderingContext2D, colour: string, isRtl: boolean): void {
  const scale = 2.9;
  context.save();
  context.translate(isRtl ? 0 : CARD.width, CARD.height);
  context.scale(isRtl ? scale : -scale, scale);
  context.translate(0, -326);
  context.fillStyle = colour;
  for (const path of drawKelp().querySelectorAll('path')) {
    context.globalAlpha = 0.6 * Number(path.getAttribute('opacity') ?? 1);
    context.fill(new Path2D(path.getAttribute('d') ?? ''));
  }
  context.restore();
}

/** The one colour that a property comes to, `light-dark()` and all. */
function resolved(value: string): string {
  const probe = document.createElement('i');
  probe.style.color = value;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
