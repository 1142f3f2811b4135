import { useWanted } from '../../src/ui/use-wanted.ts';

/** One of several, by its title. */
export function ChoiceField<Value extends string>(field: {
  label: string;
  help?: string;
  value: Value;
  choices: readonly (readonly [value: Value, title: string])[];
  onChange: (value: Value) => Promise<unknown>;
}) {
  const [shown, choose] = useWanted(field.value, field.onChange);
  return (
    <label class="number">
      <span>
        {field.label}
        {field.help && <span class="quiet-text">{field.help}</span>}
      </span>
      <select value={shown} onChange={({ currentTarget: { value } }) => choose(value as Value)}>
        {field.choices.map(([value, title]) => (
          <option key={value} value={value}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
