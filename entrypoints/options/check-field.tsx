import { useWanted } from '../../src/ui/use-wanted.ts';

/** Yes or no. */
export function CheckField(field: {
  label: string;
  value: boolean;
  onChange: (value: boolean) => Promise<unknown>;
}) {
  const [shown, choose] = useWanted(field.value, field.onChange);
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={shown}
        onChange={({ currentTarget: { checked } }) => choose(checked)}
      />
      {field.label}
    </label>
  );
}
