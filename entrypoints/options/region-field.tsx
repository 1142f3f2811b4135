import { useMemo } from 'preact/hooks';
import { locale, text } from '../../src/locales/text.ts';
import { changeSettings } from '../../src/platform/choices/change.ts';
import { regions } from '../../src/ui/regions.ts';
import { ChoiceField } from './choice-field.tsx';

/** Where numbers without a country code are from, once that was answered. */
export function RegionField({ region: value }: { region: string }) {
  return (
    <div class="card">
      <ChoiceField
        label={text('understood.whichRegion')}
        help={text('understood.regionHelp')}
        value={value}
        choices={useMemo(regions, [locale()])}
        onChange={(region) => changeSettings((settings) => ({ ...settings, region }))}
      />
    </div>
  );
}
