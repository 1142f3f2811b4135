import { getCountries } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import { google } from '../../../content/sites/google.ts';
import { words } from '../../../content/sites/site.ts';
import { readAddress } from '../../../src/addresses/read-address.ts';

/** Countries and islands whose people search at another's Google. */
const WITHOUT = words(`
  AW AX BB BL BM BQ CW CX EH ER FK FO GD GN GQ GU GW IO IR KM KN KP KY LR MC MF MH MO MP MQ MR NC PF PM PW
  RE SD SJ SS SX SY SZ TA TC TK TV US VA WF XK YE YT`);
const WITH = getCountries().filter((country) => !WITHOUT.includes(country));

const hostsIn = (country: string): string[] => {
  const code = country === 'GB' ? 'uk' : country.toLowerCase();
  return google.hosts.filter((host) => new RegExp(`^www\\.google\\.(com?\\.)?${code}$`).test(host));
};

describe('Google', () => {
  it.each(WITH)('has one search in %s', (country) => {
    const [host, ...others] = hostsIn(country);
    expect(others).toEqual([]);
    const sighting = readAddress(google, new URL(`https://${host}/search?q=robin+vale`));
    expect(sighting?.identities.map(({ value }) => value)).toEqual(['robin vale']);
  });

  it.each(WITHOUT)('has none in %s', (country) => {
    expect(hostsIn(country)).toEqual([]);
  });

  it('has no hosts but those of countries, and the first of all', () => {
    const known = new Set(WITH.flatMap(hostsIn));
    expect(google.hosts.filter((host) => !known.has(host))).toEqual([
      'www.google.com',
      'www.google.cat',
      'www.google.pn',
    ]);
  });

  it.each(google.hosts)('is not taken in by what looks like %s', (host) => {
    for (const other of [`${host}.evil.example`, `not${host}`, host.replace('google', 'g00gle')])
      expect(readAddress(google, new URL(`https://${other}/search?q=robin+vale`))).toBeUndefined();
  });
});
