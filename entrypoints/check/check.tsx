import { useEffect, useState } from 'preact/hooks';
import { SITES } from '../../content/sites/index.ts';
import { text } from '../../src/locales/text.ts';
import {
  CHECKS,
  type CheckName,
  type CheckState,
  checkItself,
} from '../../src/platform/health/self-check.ts';
import { areRingsInStep } from '../../src/rings/keep-in-step.ts';
import { TroubleLine } from '../../src/ui/trouble-line.tsx';

const MARKS: Readonly<Record<CheckState, string>> = { good: '✓', bad: '✗', note: '–' };

/** Whether all that Holdfast needs works here, part by part, and what helps where it does not. */
export function CheckPage() {
  const [states, setStates] = useState<Record<CheckName, CheckState>>();
  const [isLooking, setLooking] = useState(true);
  const look = () => {
    setLooking(true);
    void checkItself(SITES, () => areRingsInStep(SITES))
      .then(setStates)
      .finally(() => setLooking(false));
  };
  useEffect(look, []);
  if (!states) return <TroubleLine />;
  const isGood = !Object.values(states).includes('bad');
  return (
    <div class="check-page">
      <header class="masthead row">
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1>{text('check.title')}</h1>
      </header>
      {/* Said anew, also where it is the same as before. */}
      <p role="status">{isLooking ? '\u00a0' : text(isGood ? 'check.good' : 'check.bad')}</p>
      <ul class="checks card">
        {CHECKS.map((name) => (
          <li key={name} class={states[name]}>
            <span class="mark" role="img" aria-label={text(`check.states.${states[name]}`)}>
              {MARKS[states[name]]}
            </span>
            <span>{text(`check.is.${name}`)}</span>
            {states[name] !== 'good' && <p class="quiet-text">{text(`check.help.${name}`)}</p>}
          </li>
        ))}
      </ul>
      <TroubleLine />
      <div class="row">
        <button type="button" onClick={look}>
          {text('help.again')}
        </button>
        <a class="button" href="/pause.html#practice">
          {text('check.practice')}
        </a>
        <a href="/options.html#help">{text('check.more')}</a>
      </div>
    </div>
  );
}
