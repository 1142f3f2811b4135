import { useState } from 'preact/hooks';
import { enPause } from '../../src/locales/en-pause.ts';
import type { Answer } from '../../src/log/make-urge.ts';
import { Breath } from './breath.tsx';
import { useWait } from './use-wait.ts';
import type { PauseView } from './view.ts';

const text = enPause;
const FEWEST_LETTERS = 3;

/**
 * The pause: leaving first and at once, then a breath and a reason, then, after the wait and a few
 * words, going on. It stands over a page and on Holdfast's own pause page alike.
 */
export function PauseScreen({
  view,
  onAnswer,
}: {
  view: PauseView;
  onAnswer: (answer: Answer) => void;
}) {
  const [words, setWords] = useState('');
  const { left, look } = useWait(view.wait);
  const mayGoOn = left === 0 && words.trim().length >= FEWEST_LETTERS;
  const [isAnswered, setAnswered] = useState(false);
  const answer = (outcome: Answer['outcome']) => {
    setAnswered(true);
    onAnswer({ outcome, words });
  };

  return (
    <div class="pause" aria-busy={isAnswered} onAnimationIteration={look}>
      <header class="standing">
        <span>{text.streak(view.streakDays)}</span>
        <span>{text.today(view.urgesToday)}</span>
      </header>

      <Breath />

      <div class="reason">
        <h1 id="pause-line">{view.reason.line}</h1>
        <p id="pause-support">{view.reason.support}</p>
        {view.label && <p class="label">{text.about(view.label)}</p>}
      </div>
      <button type="button" class="hold" autofocus onClick={() => answer('held')}>
        {text.hold}
      </button>

      <form
        class="go-on"
        onSubmit={(event) => {
          event.preventDefault();
          if (mayGoOn) answer('continued');
        }}
      >
        <p class="go-on-title">{text.goOn}</p>
        <div class="go-on-row">
          <input
            aria-label={text.whatFor}
            placeholder={`${text.whatFor} ${text.whatForHint}`}
            maxLength={280}
            autocomplete="off"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          <button type="submit" class="continue" disabled={!mayGoOn}>
            {left > 0 ? text.wait(left) : text.continue}
          </button>
        </div>
        <div class="others">
          <button type="button" disabled={!mayGoOn} onClick={() => answer('planned')}>
            {text.planned}
          </button>
          {view.mayBeNamesake && (
            <button type="button" onClick={() => answer('mistaken')}>
              {text.notThem}
            </button>
          )}
        </div>
        <p class="spoken" role="status">
          {left === view.wait ? text.waitSpoken(left) : left === 0 ? text.waitOver : ''}
        </p>
      </form>

      <footer>
        <p>{text.care}</p>
      </footer>
    </div>
  );
}
