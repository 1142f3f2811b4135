import { render } from 'preact';
import { speak } from '../../../src/locales/text.ts';
import { readFacts } from '../../../src/platform/stored.ts';
import type { Channel } from '../../../src/policy/channels.ts';
import { readOffer } from '../../../src/reasons/offer.ts';
import { drawKelp } from '../../../src/ui/kelp.ts';
import waveStyle from '../../../src/ui/wave.css?inline';
import { elementIn } from '../element.ts';
import type { PauseScreen } from '../screen.ts';
import { soundBreath } from './breath-sound.ts';
import { Feeling } from './feeling.tsx';
import { PlanAction } from './plan-action.tsx';
import { PlannedChoice } from './planned-choice.tsx';
import toolsStyle from './tools.css?inline';
import { Wave } from './wave.tsx';
import { Write } from './write.tsx';

/** Adds to a pause that is up what it offers besides itself. */
export async function addTools(screen: PauseScreen, channels: readonly Channel[]): Promise<void> {
  const { slots, view } = screen;
  // The worker may have been asked for two pauses, of which one is left.
  const { classList } = slots.feeling.parentElement ?? slots.feeling;
  if (classList.contains('has-tools')) return;
  classList.add('has-tools');
  const { settings, words } = await readFacts();
  if (words) speak(words);
  const offer = view.offer === null ? undefined : readOffer(view.offer);
  const plan = settings.plans.find(({ id }) => offer?.kind === 'plan' && id === offer.id);

  addStyle(slots.offer, waveStyle + toolsStyle, screen.ownStyle);
  slots.offer.parentElement?.prepend(drawKelp());
  // Of these nothing is written down that it could be told of (`record-pause.ts`).
  if (!view.isReturn && !view.isUnread && settings.feelings.length > 0)
    render(<Feeling feelings={settings.feelings} onTell={screen.tell} />, slots.feeling);
  whenShown(slots.planned, () =>
    render(
      <PlannedChoice
        here={view.site}
        // Nobody can tell whom a pass elsewhere would be for.
        channels={view.isUnread ? [] : channels}
        onTell={screen.tell}
      />,
      slots.planned,
    ),
  );
  if (plan) render(<PlanAction plan={plan} onDone={() => screen.answer('held')} />, slots.offer);
  if (offer?.kind === 'wave') render(<Wave minutes={settings.waveMinutes} />, slots.offer);
  if (offer?.kind === 'write') render(<Write onKeep={screen.keepLetter} />, slots.offer);
  if (settings.breathSound) soundBreath(settings.rhythm, () => slots.feeling.isConnected);
}

/**
 * In our own page as a sheet, since its policy lets no style stand in the markup; in a site's as an
 * element, since Firefox takes no sheet from a content script.
 */
function addStyle(place: HTMLElement, css: string, own: PauseScreen['ownStyle']): void {
  if (place.getRootNode() === document) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    return;
  }
  const style = elementIn(document, 'style');
  style.textContent = own(css);
  place.before(style);
}

/**
 * Draws into the place once it is shown, and brings it into view: until then the pause names no
 * site.
 */
function whenShown(place: HTMLElement, draw: () => void): void {
  const look = () => {
    if (place.hidden) return;
    draw();
    place.scrollIntoView({ block: 'nearest' });
  };
  new MutationObserver(look).observe(place, { attributeFilter: ['hidden'] });
  look();
}
