/** One of several, by its title. */
export function ChoiceField<Value extends string>(field: {
  label: string;
  help?: string;
  value: Value;
  choices: readonly (readonly [value: Value, title: string])[];
  onChange: (value: Value) => void;
}) {
  return (
    <label class="number">
      <span>
        {field.label}
        {field.help && <span class="quiet-text">{field.help}</span>}
      </span>
      <select
        value={field.value}
        onChange={({ currentTarget: { value } }) => field.onChange(value as Value)}
      >
        {field.choices.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
