import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min';
import { useState } from 'preact/hooks';
import { guessRegion } from '../contacts/phone.ts';
import { locale, text } from '../locales/text.ts';

/** Asked once: where numbers without a country code are from. */
export function RegionChoice({ onChoose }: { onChoose: (region: string) => void }) {
  const [chosen, setChosen] = useState(() => guessRegion(navigator.languages) || 'US');
  const names = new Intl.DisplayNames([locale()], { type: 'region' });
  const regions = getCountries()
    .map((region) => ({ region, name: names.of(region) ?? region }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <div class="choice">
      <label class="field">
        {text('understood.whichRegion')}
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {regions.map(({ region, name }) => (
            <option key={region} value={region}>
              {name} (+{getCountryCallingCode(region)})
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => onChoose(chosen)}>
        {text('understood.takeRegion')}
      </button>
    </div>
  );
}
