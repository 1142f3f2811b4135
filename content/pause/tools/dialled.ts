import { asciiDigits } from '../../../src/contacts/ascii-digits.ts';

/** The number as it is dialled: of one with a country's code, the zero of calls at home is left out. */
export function dialled(written: string): string {
  const number = asciiDigits(written);
  const isAbroad = /^[\s(]*(?:\+|00)/.test(number);
  return number.replace(isAbroad ? /\(0\)|[^+\d]/g : /[^+\d]/g, '');
}
