import { text } from '../../src/locales/text.ts';
import { type Action, LONGEST_TIMER } from '../../src/policy/own-words.ts';

const KINDS = ['nothing', 'link', 'call', 'timer'] as const satisfies readonly Action['is'][];

const fresh = (is: Action['is']): Action => {
  if (is === 'link') return { is, to: '' };
  if (is === 'call') return { is, number: '' };
  return is === 'timer' ? { is, minutes: 10 } : { is };
};

/** What one press on the pause begins: a link, a call, a timer, or nothing. */
export function ActionField({
  action,
  onChange,
}: {
  action: Action;
  onChange: (action: Action) => void;
}) {
  return (
    <div class="two-fields">
      <label class="field">
        <span>{text('own.action')}</span>
        <select
          value={action.is}
          onChange={({ currentTarget: { value } }) => onChange(fresh(value as Action['is']))}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {text(`own.actions.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      {action.is === 'link' && (
        <label class="field">
          <span>{text('own.actionLink')}</span>
          <input
            type="url"
            placeholder="https://"
            value={action.to}
            onInput={({ currentTarget: { value } }) => onChange({ ...action, to: value.trim() })}
          />
        </label>
      )}
      {action.is === 'call' && (
        <label class="field">
          <span>{text('own.actionNumber')}</span>
          <input
            type="tel"
            value={action.number}
            onInput={({ currentTarget: { value } }) =>
              onChange({ ...action, number: value.trim() })
            }
          />
        </label>
      )}
      {action.is === 'timer' && (
        <label class="field">
          <span>{text('own.actionMinutes')}</span>
          {/* As it is typed: what is not within these limits the browser says, and does not submit. */}
          <input
            type="number"
            required
            min={1}
            max={LONGEST_TIMER}
            value={Number.isNaN(action.minutes) ? '' : action.minutes}
            onInput={({ currentTarget: { valueAsNumber } }) =>
              onChange({ ...action, minutes: valueAsNumber })
            }
          />
        </label>
      )}
    </div>
  );
}
