import { getCountries, getCountryCallingCode } from 'libphonenumber-js/min';
import { locale } from '../locales/text.ts';

/** The countries that numbers may be from, by their names: `['DE', 'Germany (+49)']`. */
export function regions(): [region: string, title: string][] {
  const names = new Intl.DisplayNames([locale()], { type: 'region' });
  return getCountries()
    .map((region) => ({ region, name: names.of(region) ?? region }))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ region, name }) => [region, `${name} (+${getCountryCallingCode(region)})`]);
}
