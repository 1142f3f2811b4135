import { useState } from 'preact/hooks';

/** A whole number within limits, kept once the user has left the field. */
export function NumberField(field: {
  label: string;
  help?: string;
  value: number;
  limits: readonly [least: number, most: number];
  onChange: (value: number) => unknown;
}) {
  const [least, most] = field.limits;
  // What is being typed stands, whatever the page draws anew meanwhile, until it has been kept.
  const [typed, setTyped] = useState<string>();
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
        value={typed ?? field.value}
        onInput={({ currentTarget: input }) => setTyped(input.value)}
        onChange={async ({ currentTarget: input }) => {
          const value = Math.round(Number(input.value));
          const kept = Number.isFinite(value) && input.value !== '' ? value : field.value;
          const within = Math.min(most, Math.max(least, kept));
          setTyped(String(within));
          try {
            await field.onChange(within);
          } finally {
            setTyped((now) => (now === String(within) ? undefined : now));
          }
        }}
      />
    </label>
  );
}
