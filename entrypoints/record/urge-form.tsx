import { useState } from 'preact/hooks';
import { text } from '../../src/locales/text.ts';
import { correctUrge, localOf } from '../../src/log/correct-urge.ts';
import type { Urge } from '../../src/log/urge.ts';
import { OUTCOMES, type Outcome } from '../../src/policy/outcome.ts';
import { takeFocus } from '../../src/ui/take-focus.ts';

const LONGEST_NOTE = 2000;

/** Puts an urge right: how it ended, when it was, and what there is to say about it. */
export function UrgeForm({
  urge,
  onSave,
  onCancel,
}: {
  urge: Urge;
  onSave: (corrected: Urge) => void;
  onCancel: () => void;
}) {
  const [outcome, setOutcome] = useState<Outcome>(urge.outcome);
  const [local, setLocal] = useState(() => localOf(urge));
  const [note, setNote] = useState(urge.note);
  const [problem, setProblem] = useState('');
  const save = () => {
    try {
      const corrected = correctUrge(urge, { outcome, note, local });
      if (corrected.moment > Date.now()) setProblem(text('record.list.later'));
      else onSave(corrected);
    } catch {
      setProblem(text('record.list.noMoment'));
    }
  };
  return (
    <form
      class="urge-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <div class="fields">
        <label class="field">
          <span>{text('record.list.outcome')}</span>
          <select
            ref={takeFocus}
            value={outcome}
            onChange={({ currentTarget }) => setOutcome(currentTarget.value as Outcome)}
          >
            {OUTCOMES.map((one) => (
              <option key={one} value={one}>
                {text(`record.list.outcomes.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{text('record.list.moment')}</span>
          <input
            type="datetime-local"
            required
            value={local}
            onInput={({ currentTarget }) => setLocal(currentTarget.value)}
          />
        </label>
      </div>
      <label class="field">
        <span>{text('record.list.note')}</span>
        <textarea
          rows={3}
          dir="auto"
          maxLength={LONGEST_NOTE}
          value={note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </label>
      <p class="problem" role="alert">
        {problem}
      </p>
      <div class="row">
        <button type="submit" class="main">
          {text('contacts.save')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {text('contacts.cancel')}
        </button>
      </div>
    </form>
  );
}
