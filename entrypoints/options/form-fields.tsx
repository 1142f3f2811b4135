import { takeFocus } from '../../src/ui/take-focus.ts';

/** One of several. */
export function Select<T extends string>(field: {
  label: string;
  value: T;
  options: readonly (readonly [value: T, label: string])[];
  onChange: (value: T) => void;
  isFirst?: boolean;
}) {
  return (
    <label class="field">
      <span>{field.label}</span>
      <select
        ref={field.isFirst ? takeFocus : null}
        value={field.value}
        onChange={({ currentTarget: { value } }) => field.onChange(value as T)}
      >
        {field.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Some of several. */
export function ManyOf<T extends string | number>(field: {
  label: string;
  options: readonly (readonly [value: T, label: string])[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}) {
  const { chosen } = field;
  return (
    <fieldset>
      <legend>{field.label}</legend>
      <div class="row">
        {field.options.map(([value, label]) => (
          <label class="check" key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget: { checked } }) =>
                field.onChange([
                  ...chosen.filter((one) => one !== value),
                  ...(checked ? [value] : []),
                ])
              }
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A local time, `17:30`. */
export function TimeField(field: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <label class="field">
      <span>{field.label}</span>
      <input
        type="time"
        value={field.value}
        onInput={({ currentTarget: { value } }) => field.onChange(value.slice(0, 5))}
      />
    </label>
  );
}
