import { leftText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import { DEFAULT_SETTINGS } from '../../src/policy/settings.ts';
import { COOLING_HOURS } from './draft.ts';

/** How long what guards less waits: the one time that it can be chosen freely. */
export function CoolingChoice({
  hours = DEFAULT_SETTINGS.coolingHours,
  onChange,
}: {
  hours: number | undefined;
  onChange: (hours: number) => void;
}) {
  // Where it was chosen before, in the options, it may be any.
  const choices = [...new Set([...COOLING_HOURS, hours])].sort((a, b) => a - b);
  return (
    <label class="field">
      <h2>{text('welcome.cooling')}</h2>
      <span class="quiet-text">{text('welcome.coolingHelp')}</span>
      <select
        value={String(hours)}
        onChange={({ currentTarget: { value } }) => {
          onChange(Number(value));
        }}
      >
        {choices.map((one) => (
          <option key={one} value={String(one)}>
            {one === 0 ? text('welcome.coolingNone') : leftText(one * 3_600_000)}
          </option>
        ))}
      </select>
    </label>
  );
}
