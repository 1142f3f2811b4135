import { text } from '../../src/locales/text.ts';
import type { Letter } from '../../src/log/letter.ts';
import type { Answer, Details } from '../../src/log/make-urge.ts';
import { handOver } from '../../src/platform/record/hand-over.ts';
import type { Outcome } from '../../src/policy/outcome.ts';
import { delay } from '../delay.ts';
import { drawBreath } from './breath.ts';
import { onlyByTheUser } from './by-the-user.ts';
import { element } from './element.ts';
import { drawGoOn } from './go-on.ts';
import { ownStyle } from './own-style.ts';
import { drawOffer, drawStanding } from './screen-parts.ts';
import type { PauseView } from './view.ts';
import { WaitClock } from './wait-clock.ts';

const SECOND_MS = 1000;

/** The screen as its tools find it: what it shows, and where there is room for them. */
export interface PauseScreen {
  readonly view: PauseView;
  /** Below what is offered, below the way out, and within the way through. */
  readonly slots: Readonly<Record<'offer' | 'feeling' | 'planned', HTMLElement>>;
  /** Keeps what the user told, to be written down with how it ends. */
  tell(details: Details): void;
  answer(outcome: Outcome): void;
  /**
   * Keeps a letter that is not sent, and answers whether that is recorded. It is the script that drew
   * the pause that keeps it: it knows what is recorded here, and who comes after an update.
   */
  keepLetter(letter: Omit<Letter, 'contactId'>): Promise<boolean>;
  /** What was answered could not be done. */
  askAgain(): void;
  /** Rules as they have to be where the screen stands: over a page, with names of no page's. */
  ownStyle(rules: string): string;
}

interface Asking {
  onAnswer(answer: Answer): void;
  /** The user told something while the pause is still up. */
  onTold?(details: Details): void;
}

/**
 * Draws the pause: leaving first and at once, then a breath and what is offered, then, after the
 * wait and a few words, going on. Whole by itself; its tools are loaded once it is up. It stands
 * over a page and on Holdfast's own pause page alike.
 */
export function drawPause(place: HTMLElement, view: PauseView, asking: Asking): PauseScreen {
  let told: Details = { offer: view.offer };
  const clock = new WaitClock(view.wait);
  const finish = (answer: Pick<Answer, 'outcome' | 'words'> & Details) => {
    screen.ariaBusy = 'true';
    asking.onAnswer({ ...told, ...answer });
  };
  const goOn = drawGoOn(view, (outcome, words, minutes) => finish({ outcome, words, minutes }));
  const refresh = () =>
    goOn.showSecondsLeft(clock.left(performance.now(), document.visibilityState === 'visible'));

  const hold = element(
    'button',
    {
      type: 'button',
      className: 'hold',
      autofocus: true,
      onclick: () => finish({ outcome: 'held', words: '' }),
    },
    text('pause.hold'),
  );
  const offer = element('div', { className: 'offer-tool' });
  offer.dataset['kind'] = view.offerKind;
  const feeling = element('div', { className: 'feeling' });
  const screen = element(
    'div',
    { className: 'pause' },
    drawStanding(view),
    drawBreath(view.rhythm),
    drawOffer(view),
    offer,
    hold,
    feeling,
    view.isByHand ? undefined : goOn.element,
    element('footer', {}, element('p', {}, text('pause.care'))),
    // Its hand moves each second by CSS, which a page cannot clear as it can a timer.
    element('i', { className: 'second-hand', ariaHidden: 'true' }),
  );
  onlyByTheUser(screen);
  // A key that was down as this page came up presses nothing. Over a page the shield sees to that.
  screen.addEventListener('keydown', (event) => {
    const isPress = /^(Enter| )$/.test(event.key) && event.target instanceof HTMLButtonElement;
    if (event.repeat && isPress) event.preventDefault();
  });
  screen.addEventListener('animationiteration', refresh);
  // A page that takes the screen out each moment has its animations begin anew, and never come round.
  const refreshOften = async () => {
    do {
      refresh();
      await delay(SECOND_MS);
    } while (screen.isConnected);
  };
  // Ends by itself: the screen is gone when the page changes its visibility next.
  document.addEventListener('visibilitychange', function onChange() {
    if (screen.isConnected) refresh();
    else document.removeEventListener('visibilitychange', onChange);
  });
  place.replaceChildren(screen);
  void refreshOften();

  return {
    view,
    slots: { offer, feeling, planned: goOn.planned },
    tell(details) {
      told = { ...told, ...details };
      asking.onTold?.(told);
    },
    answer: (outcome) => finish({ outcome, words: '' }),
    keepLetter: async (letter) =>
      view.contactId !== undefined &&
      handOver({ is: 'letter', letter: { ...letter, contactId: view.contactId } }),
    askAgain() {
      screen.ariaBusy = null;
      // Anew each time, or it would be read out once only.
      screen.querySelector('[role=alert]')?.remove();
      hold.after(element('p', { role: 'alert' }, text('pause.notLeft')));
    },
    ownStyle,
  };
}
