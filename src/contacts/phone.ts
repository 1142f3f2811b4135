import {
  type CountryCode,
  getCountryCallingCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

/** A number as it is kept: E.164 digits without the sign, and other digits for the same person. */
export interface Phone {
  readonly digits: string;
  readonly also: readonly string[];
}

/** Whether it is a country whose numbers are known: a language may be that of more than one (`es-419`). */
export const isRegion = (region: string): region is CountryCode => isSupportedCountry(region);

/**
 * Reads a phone number as people write it; `region` (ISO 3166, `DE`) is for one without a country
 * code. Nothing where it is none. Not gated on "valid": numbering plans change, and the number is
 * only ever compared. Only for the extension's own pages: the library is too large for a content
 * script, which compares what was prepared here.
 */
export function readPhone(written: string, region: string): Phone | undefined {
  const shown = written
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  const country = isRegion(region) ? region : undefined;
  const phone = withDoubleZero(shown, country) ?? parse(shown, country);
  if (!phone) return undefined;
  const digits = phone.number.slice(1);
  const also = [...variantsOf(digits), ...nationalForms(phone, country)];
  return { digits, also: [...new Set(also)].filter((one) => one !== digits) };
}

/**
 * `00` is written for the sign everywhere, also where it is nothing that is dialled for abroad. There it may
 * be the beginning of what is (`0011` in Australia), or of a number at home: that is only believed where
 * what follows is no number of another country.
 */
function withDoubleZero(shown: string, country: CountryCode | undefined): PhoneNumber | undefined {
  // After the code 1 no number begins with another.
  if (!/^\(?00(?!\D*1\D*1)/.test(shown)) return undefined;
  const abroad = parse(shown.replace(/^\(?00/, '+'), country);
  if (!country || abroad?.isValid()) return abroad;
  const home = parse(shown, country);
  return home?.isValid() ? home : abroad;
}

function parse(written: string, defaultCountry: CountryCode | undefined): PhoneNumber | undefined {
  // The library knows no number of Mexico with the `1` that was dialled before mobile ones.
  const known = written.replace(/^(\+\s*52\s*)1(?=(?:\D*\d){10}$)\s*/, '$1');
  const phone = parsePhoneNumberFromString(known, defaultCountry ? { defaultCountry } : {});
  return phone?.isPossible() ? phone : undefined;
}

/**
 * Numbers that reach the same person and that no library takes for the same: Mexico's
 * `1` and Argentina's `9` before mobile numbers, and the ninth digit that Brazil put before them.
 */
function variantsOf(digits: string): string[] {
  const [, mexico] = /^521?(\d{10})$/.exec(digits) ?? [];
  if (mexico) return [`52${mexico}`, `521${mexico}`];
  const [, argentina] = /^549?(\d{10})$/.exec(digits) ?? [];
  if (argentina) return [`54${argentina}`, `549${argentina}`];
  const [, area, brazil] = /^55(\d{2})9?([6-9]\d{7})$/.exec(digits) ?? [];
  return area && brazil ? [`55${area}${brazil}`, `55${area}9${brazil}`] : [];
}

/**
 * Sites show numbers of the user's own country without its code, with or without the leading zero.
 * Where that country is not known it is taken for the number's own, but for the form without a zero:
 * alone it may be the whole number of somebody abroad (+49 1555 5550123, +1 555 555 0123).
 */
function nationalForms(phone: PhoneNumber, country: CountryCode | undefined): string[] {
  const asDialled = phone.formatNational().replace(/\D/g, '');
  if (!country) return [asDialled];
  const isAtHome = phone.countryCallingCode === getCountryCallingCode(country);
  return isAtHome ? [phone.nationalNumber, asDialled] : [];
}

/** The region the browser's languages suggest, or none: a first guess, to be confirmed. */
export const guessRegion = (languages: readonly string[]): string =>
  languages.map((one) => new Intl.Locale(one).region ?? '').find(isRegion) ?? '';
