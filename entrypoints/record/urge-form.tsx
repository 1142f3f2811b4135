import { useRef, useState } from 'preact/hooks';
import { text } from '../../src/locales/text.ts';
import { type Correction, correctUrge, localOf, momentOf } from '../../src/log/correct-urge.ts';
import { LONGEST_NOTE, type Urge } from '../../src/log/urge.ts';
import { OUTCOMES, type Outcome } from '../../src/policy/outcome.ts';
import { takeFocus } from '../../src/ui/take-focus.ts';
import { useProblem } from '../../src/ui/use-problem.tsx';

/** What was changed here, the moment as a clock and a calendar show it. */
type Touched = Partial<Pick<Correction, 'outcome' | 'note'> & { local: string }>;

/** Puts an urge right: how it ended, when it was, and what there is to say about it. */
export function UrgeForm({
  urge,
  onSave,
  onCancel,
}: {
  urge: Urge;
  onSave: (changed: Partial<Correction>) => Promise<void>;
  onCancel: () => void;
}) {
  // What is not touched here is as it is told last: its pause may still be up.
  const [touched, setTouched] = useState<Touched>({});
  const touch = (changed: Touched) => setTouched((now) => ({ ...now, ...changed }));
  const { outcome = urge.outcome, note = urge.note, local = localOf(urge) } = touched;
  const { say, problem } = useProblem();
  const isSaving = useRef(false);
  const save = () => {
    if (isSaving.current) return;
    try {
      const { local: _, ...rest } = touched;
      const isMoved = local !== localOf(urge);
      const changed = { ...rest, ...(isMoved && { moment: momentOf(local, urge.zone) }) };
      // One that a clock set wrong has put ahead may be told more of as it is.
      if (correctUrge(urge, changed).moment > Date.now() && isMoved) say(text('record.list.later'));
      else {
        isSaving.current = true;
        void onSave(changed).finally(() => {
          isSaving.current = false;
        });
      }
    } catch {
      say(text('record.list.noMoment'));
    }
  };
  return (
    <form
      class="urge-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={({ key, isComposing }) => {
        // What was written is not thrown away by a key that also ends a word of an input method.
        const isUntouched = Object.keys(touched).length === 0;
        if (key === 'Escape' && !isComposing && isUntouched) onCancel();
      }}
    >
      <div class="fields">
        <label class="field">
          <span>{text('record.list.outcome')}</span>
          <select
            ref={takeFocus}
            value={outcome}
            onChange={({ currentTarget }) => touch({ outcome: currentTarget.value as Outcome })}
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
            onInput={({ currentTarget }) => touch({ local: currentTarget.value })}
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
          onInput={({ currentTarget }) => touch({ note: currentTarget.value })}
        />
      </label>
      {problem}
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
