import fc from 'fast-check';
import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  isValidPhoneNumber,
} from 'libphonenumber-js/min';
import EXAMPLES from 'libphonenumber-js/mobile/examples';
import { expect, it } from 'vitest';
import { readPhone } from '../../../src/contacts/phone.ts';
import { holds } from '../holds.ts';

/** A number of this country like its example: with the plan's first digits, and others behind them. */
const numberOf = (country: CountryCode, last: string): string =>
  `${getCountryCallingCode(country)}${EXAMPLES[country].slice(0, -last.length)}${last}`;

const whole = fc
  .tuple(
    fc.constantFrom(...getCountries().filter((country) => EXAMPLES[country])),
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 5 }),
  )
  .map(([country, last]) => numberOf(country, last))
  .filter((digits) => isValidPhoneNumber(`+${digits}`));

it('that is typed with 00 is the same as with its sign, wherever the user is', () =>
  holds(
    'numbers with 00',
    fc.tuple(whole, fc.constantFrom('', ...getCountries()), fc.constantFrom('00', '00 ', '(00) ')),
    ([digits, region, sign]) => {
      const expected = readPhone(`+${digits}`, region)?.digits;
      expect(expected).toBeDefined();
      expect(readPhone(`${sign}${digits}`, region)?.digits).toBe(expected);
    },
  ));
