/** A whole number within limits, kept once the user has left the field. */
export function NumberField(field: {
  label: string;
  help?: string;
  value: number;
  limits: readonly [least: number, most: number];
  onChange: (value: number) => void;
}) {
  const [least, most] = field.limits;
  return (
    <label class="number">
      <span>
        {field.label}
        {field.help && <span class="quiet-text">{field.help}</span>}
      </span>
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={field.value}
        onChange={({ currentTarget: input }) => {
          const value = Math.round(Number(input.value));
          const kept = Number.isFinite(value) && input.value !== '' ? value : field.value;
          const within = Math.min(most, Math.max(least, kept));
          input.value = String(within);
          field.onChange(within);
        }}
      />
    </label>
  );
}
