import { useMemo, useState } from 'preact/hooks';
import { guessRegion } from '../contacts/phone.ts';
import { locale, text } from '../locales/text.ts';
import { regions } from './regions.ts';
import { useLeadOn } from './use-lead-on.ts';

/** Asked once: where numbers without a country code are from. */
export function RegionChoice({
  onChoose,
  onLeave,
}: {
  onChoose: (region: string) => void;
  onLeave: () => void;
}) {
  const [chosen, setChosen] = useState(() => guessRegion(navigator.languages) || 'US');
  const all = useMemo(regions, [locale()]);
  return (
    <div class="choice" ref={useLeadOn<HTMLDivElement>()}>
      <label class="field">
        {text('understood.whichRegion')}
        <span class="quiet-text">{text('understood.whichRegionHelp')}</span>
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {all.map(([region, title]) => (
            <option key={region} value={region}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        <button type="button" onClick={() => onChoose(chosen)}>
          {text('understood.takeRegion')}
        </button>
        <button type="button" class="quiet" onClick={onLeave}>
          {text('contacts.cancel')}
        </button>
      </div>
    </div>
  );
}
