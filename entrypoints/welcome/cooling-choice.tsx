import { leftText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import { DEFAULT_SETTINGS } from '../../src/policy/settings.ts';
import { COOLING_HOURS, type Draft } from './draft.ts';

/** How long what guards less waits: the one time that it can be chosen freely. */
export function CoolingChoice({
  hours = DEFAULT_SETTINGS.coolingHours,
  onChange,
}: {
  hours: number | undefined;
  onChange: (hours: NonNullable<Draft['coolingHours']>) => void;
}) {
  return (
    <label class="field">
      <h2>{text('welcome.cooling')}</h2>
      <span class="quiet-text">{text('welcome.coolingHelp')}</span>
      <select
        value={hours}
        onChange={({ currentTarget: { value } }) => {
          const chosen = COOLING_HOURS.find((one) => String(one) === value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {COOLING_HOURS.map((one) => (
          <option key={one} value={one}>
            {one === 0 ? text('welcome.coolingNone') : leftText(one * 3_600_000)}
          </option>
        ))}
      </select>
    </label>
  );
}
