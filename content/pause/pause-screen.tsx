import { Component } from 'preact';
import { enPause } from '../../src/locales/en-pause.ts';
import type { Answer } from '../../src/log/make-urge.ts';
import { Breath } from './breath.tsx';
import type { PauseView } from './view.ts';
import { WaitClock } from './wait-clock.ts';

const text = enPause;
/** Three letters, or two of a script that says a word with them. */
const A_FEW_WORDS = /(\p{L}.*){3}|\p{Lo}{2}/u;

interface Props {
  readonly view: PauseView;
  readonly onAnswer: (answer: Answer) => void;
}

/**
 * The pause: leaving first and at once, then a breath and a reason, then, after the wait and a few
 * words, going on. It stands over a page and on Holdfast's own pause page alike. A class, since it is
 * loaded into every guarded page and Preact's hooks would be a tenth of that.
 */
export class PauseScreen extends Component<Props> {
  override state = { words: '', left: this.props.view.wait, isAnswered: false };
  readonly #clock = new WaitClock(this.props.view.wait);

  readonly #look = () =>
    this.setState({
      left: this.#clock.left(performance.now(), document.visibilityState === 'visible'),
    });

  override componentDidMount() {
    this.#look();
    document.addEventListener('visibilitychange', this.#look);
  }

  override componentWillUnmount() {
    document.removeEventListener('visibilitychange', this.#look);
  }

  override render() {
    const { view, onAnswer } = this.props;
    const { words, left, isAnswered } = this.state;
    const mayGoOn = left === 0 && A_FEW_WORDS.test(words);
    const answer = (outcome: Answer['outcome']) => {
      this.setState({ isAnswered: true });
      onAnswer({ outcome, words });
    };
    return (
      <div class="pause" aria-busy={isAnswered} onAnimationIteration={this.#look}>
        <header class="standing">
          <span>{text.streak(view.streakDays)}</span>
          {view.urgesToday > 0 && <span>{text.today(view.urgesToday)}</span>}
        </header>

        <Breath />

        <div class="reason">
          <h1 id="pause-line">{view.reason.line}</h1>
          <p id="pause-support">{view.reason.support}</p>
          {view.isUnread && <p class="label">{text.unread}</p>}
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
              onInput={(event) => this.setState({ words: event.currentTarget.value })}
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
              <button type="button" disabled={left > 0} onClick={() => answer('mistaken')}>
                {text.notThem}
              </button>
            )}
          </div>
          <p class={left === 0 && !mayGoOn ? 'missing' : 'spoken'} role="status">
            {left === view.wait
              ? text.waitSpoken(left)
              : left > 0
                ? ''
                : mayGoOn
                  ? text.waitOver
                  : text.wordsMissing}
          </p>
        </form>

        <footer>
          <p>{text.care}</p>
        </footer>
      </div>
    );
  }
}
