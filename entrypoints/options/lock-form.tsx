import { useState } from 'preact/hooks';
import { leftText, momentText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import type { Cooling } from '../../src/platform/choices/cooling-facts.ts';
import { fewestDays, LOCK_DAYS, lockFor } from '../../src/platform/choices/lock.ts';
import { NumberField } from './number-field.tsx';

/** Locks for some days, after one more question; a lock that holds can be made longer. */
export function LockForm({ cooling: { lockedUntil, clock } }: { cooling: Cooling }) {
  const [chosen, setChosen] = useState(7);
  const [isSure, setSure] = useState(false);
  const left = lockedUntil - clock.seenUntil;
  const fewest = fewestDays(left);
  const days = Math.max(fewest, chosen);
  return (
    <fieldset>
      <legend>{text('cooling.lock')}</legend>
      <p class="quiet-text">{text('cooling.lockHelp')}</p>
      {left > 0 && (
        <p>
          {text('cooling.locked', { left: leftText(left), moment: momentText(Date.now() + left) })}
        </p>
      )}
      <NumberField
        label={text('cooling.lockDays')}
        value={days}
        limits={[fewest, LOCK_DAYS[1]]}
        onChange={setChosen}
      />
      {isSure ? (
        <div class="sure" role="alert">
          <p>{text('cooling.lockSure', { count: days })}</p>
          <div class="row">
            <button type="button" class="main" onClick={() => setSure(false)}>
              {text('cooling.notNow')}
            </button>
            <button type="button" onClick={() => lockFor(days).then(() => setSure(false))}>
              {text('cooling.lockYes')}
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="start" onClick={() => setSure(true)}>
          {text(left > 0 ? 'cooling.lockLonger' : 'cooling.lockNow')}
        </button>
      )}
    </fieldset>
  );
}
