import { text } from '../../src/locales/text.ts';
import { LONGEST_WORDS } from '../../src/log/urge.ts';
import type { Outcome } from '../../src/policy/outcome.ts';
import { element } from './element.ts';
import { onceLive } from './once-live.ts';
import type { PauseView } from './view.ts';

/** Three letters, or two of a script that says a word with them. */
const A_FEW_WORDS = /(\p{L}.*){3}|\p{Lo}{2}/u;

export interface GoOn {
  readonly element: HTMLElement;
  /** Where planned contact says what it is for; hidden until it is chosen. */
  readonly planned: HTMLElement;
  /** Says how many seconds of the wait are left. */
  showSecondsLeft(left: number): void;
}

/**
 * The way through: after the wait, with a few words of what for, for so many minutes. Contact that is
 * needed goes the same way and is written down as planned.
 */
export function drawGoOn(
  view: PauseView,
  answer: (outcome: Outcome, words: string, minutes: number) => void,
): GoOn {
  let left = view.wait;
  /** What was left as the wait was first spoken of. */
  let begins = left;
  let isPlanned = false;
  const mayGoOn = () => left === 0 && A_FEW_WORDS.test(words.value);

  const hint = `${text('pause.whatFor')} ${text('pause.whatForHint')}`;
  const words = element('input', {
    ariaLabel: text('pause.whatFor'),
    placeholder: hint,
    // As wide as its hint at least: beside what it has no room with, it takes a row of its own.
    size: hint.length,
    maxLength: LONGEST_WORDS,
    autocomplete: 'off',
    oninput: () => show(),
  });
  const minutes = element(
    'select',
    { ariaLabel: text('pause.howLong') },
    ...view.minutes.map((count) =>
      element(
        'option',
        { value: String(count), selected: count === view.minutes.at(-1) },
        text('pause.minutes', { count }),
      ),
    ),
  );
  const through = (outcome: Outcome) => answer(outcome, words.value, Number(minutes.value));
  const submit = element('button', { type: 'submit', className: 'continue' });
  const planning = element(
    'button',
    {
      type: 'button',
      onclick() {
        isPlanned = !isPlanned;
        show();
      },
    },
    text('pause.planned'),
  );
  const notThem = element(
    'button',
    { type: 'button', onclick: () => through('mistaken') },
    text('pause.notThem'),
  );
  const planned = element('div', { className: 'planned', hidden: true });
  const status = element('p', { role: 'status' });

  function show(): void {
    submit.disabled = !mayGoOn();
    submit.textContent = left > 0 ? text('pause.wait', { seconds: left }) : text('pause.continue');
    notThem.disabled = left > 0;
    planning.ariaPressed = String(isPlanned);
    planned.hidden = !isPlanned;
    status.className = left === 0 && !mayGoOn() ? 'missing' : 'spoken';
    const said = status.isConnected ? saidOf(left, begins, mayGoOn()) : '';
    if (status.textContent !== said) status.textContent = said;
  }
  show();
  void onceLive().then(() => {
    // On a slow machine a second of the wait may be over by then.
    begins = left;
    show();
  });

  const form = element(
    'form',
    {
      className: 'go-on',
      onsubmit(event: SubmitEvent) {
        event.preventDefault();
        if (mayGoOn()) through(isPlanned ? 'planned' : 'continued');
      },
    },
    element('p', { className: 'go-on-title' }, text('pause.goOn')),
    element('div', { className: 'go-on-row' }, words, minutes, submit),
    element('div', { className: 'others' }, planning, view.mayBeNamesake ? notThem : undefined),
    planned,
    status,
  );
  return {
    element: form,
    planned,
    showSecondsLeft(now) {
      if (now === left) return;
      left = now;
      show();
    },
  };
}

/**
 * Spoken at the start and at the end of the wait, and not at each second between. The start stands for a
 * second at least, also where a slow machine comes to it as a second of the wait ends.
 */
function saidOf(left: number, begins: number, mayGoOn: boolean): string {
  if (left > 0) return begins - left < 2 ? text('pause.waitSpoken', { count: begins }) : '';
  return mayGoOn ? text('pause.waitOver') : text('pause.wordsMissing');
}
