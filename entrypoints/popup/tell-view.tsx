import { useRef, useState } from 'preact/hooks';
import { SURFACES, type Surface } from '../../src/contacts/sighting.ts';
import { FIRST_DAY } from '../../src/days/day.ts';
import { text } from '../../src/locales/text.ts';
import { LONGEST_WORDS } from '../../src/log/urge.ts';
import { tellUrge } from '../../src/platform/record/tell-urge.ts';
import type { Outcome } from '../../src/policy/outcome.ts';
import { fromLocalMinute, localMinute } from '../../src/ui/local-minute.ts';
import { takeFocus } from '../../src/ui/take-focus.ts';
import { useFacts } from '../../src/ui/use-facts.ts';
import { useProblem } from '../../src/ui/use-problem.tsx';

const OUTCOMES = ['held', 'continued'] as const satisfies readonly Outcome[];

/** An urge that was met elsewhere: held or not, when, of what, and what happened. */
export function TellView({
  onDone,
  onLeave,
}: {
  onDone: (said: string) => Promise<void>;
  onLeave: () => void;
}) {
  const contacts = useFacts()?.contacts ?? [];
  const [outcome, setOutcome] = useState<Outcome>('held');
  const [surface, setSurface] = useState<Surface>('chat');
  const [contactId, setContactId] = useState<string>();
  const [now] = useState(() => Date.now());
  const [when, setWhen] = useState(localMinute(now));
  const [words, setWords] = useState('');
  const { say, problem } = useProblem();
  const isSaving = useRef(false);

  const save = async () => {
    if (isSaving.current) return;
    const moment = fromLocalMinute(when, now);
    // A year of two digits is taken for one of long ago.
    if (moment === undefined || moment < 0) return say(text('popup.tellWhen'));
    if (moment > Date.now()) return say(text('popup.tellFuture'));
    isSaving.current = true;
    await tellUrge({
      contactId: contactId ?? contacts[0]?.id ?? '',
      outcome,
      surface,
      moment,
      words,
    }).finally(() => {
      isSaving.current = false;
    });
    return onDone(text(outcome === 'held' ? 'popup.toldHeld' : 'popup.toldSlip'));
  };
  return (
    <form
      class="tell card"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset class="row">
        <legend>{text('popup.tellWhat')}</legend>
        {OUTCOMES.map((one, at) => (
          <label class="check" key={one}>
            <input
              type="radio"
              name="outcome"
              ref={at === 0 ? takeFocus : null}
              checked={outcome === one}
              onChange={() => setOutcome(one)}
            />
            {text(`popup.outcomes.${one}`)}
          </label>
        ))}
      </fieldset>
      {contacts.length > 1 && (
        <label class="field">
          {text('popup.tellWho')}
          <select
            value={contactId ?? contacts[0]?.id}
            onChange={(event) => setContactId(event.currentTarget.value)}
          >
            {contacts.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        {text('popup.tellSurface')}
        <select
          value={surface}
          onChange={(event) => setSurface(event.currentTarget.value as Surface)}
        >
          {SURFACES.map((one) => (
            <option key={one} value={one}>
              {text(`settings.surfaces.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {text('popup.tellMoment')}
        <input
          type="datetime-local"
          value={when}
          min={`${FIRST_DAY}T00:00`}
          max={localMinute(Date.now())}
          onInput={(event) => setWhen(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        {text(outcome === 'held' ? 'popup.tellHelped' : 'popup.tellHappened')}
        <textarea
          dir="auto"
          rows={2}
          maxLength={LONGEST_WORDS}
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      </label>
      {outcome !== 'held' && <p class="quiet-text">{text('popup.slipKind')}</p>}
      {problem}
      <div class="row">
        <button type="submit" class="main">
          {text('popup.tellSave')}
        </button>
        <button type="button" class="quiet" onClick={onLeave}>
          {text('contacts.cancel')}
        </button>
      </div>
    </form>
  );
}
