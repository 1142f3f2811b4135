import { expect } from 'playwright/test';
import { SITES } from '../../content/sites/index.ts';
import type { Site } from '../../content/sites/site.ts';
import { regexOf } from '../../src/addresses/network-regex.ts';
import type { ContactIdentity } from '../../src/contacts/contact.ts';
import { IDENTITY_KINDS } from '../../src/contacts/identity.ts';
import { networkRules } from '../../src/rings/network-rules.ts';
import { test } from './support/both-browsers-test.ts';
import { robin } from './support/people.ts';

const LONG = [
  'robinvaleofthelake',
  'ROBIN-vale_of.the.lake',
  '123456789012345678',
  'r.v@a.example',
];

/** Somebody with a long value of each kind that the site has, as far as one of these looks like it. */
function longIdentities({ id, kinds }: Site): ContactIdentity[] {
  return IDENTITY_KINDS.flatMap((kind) => {
    const shape = new RegExp(`^(?:${kinds[kind]?.shape ?? '(?!)'})$`);
    const value = LONG.find((one) => shape.test(one));
    return value ? [{ site: id, kind, value, written: value }] : [];
  });
}

test('the browser holds every shape of every site, for long values too', async ({ holdfast }) => {
  const contact = robin({ identities: SITES.flatMap(longIdentities), searches: true });
  const rules = networkRules({ contacts: [contact], sites: SITES, passes: [], now: 0 });
  const all = rules.flatMap((rule) =>
    rule.people.map((ways) => ({
      regex: regexOf(rule, [ways.at(-1) ?? '']),
      isCaseSensitive: rule.caseSensitive,
      requireCapturing: true,
    })),
  );
  expect(all.length).toBeGreaterThan(100);

  const refused = await holdfast.run(async (options) => {
    const answers = await Promise.all(
      options.map((one) => chrome.declarativeNetRequest.isRegexSupported(one)),
    );
    return options.filter((_, at) => !answers[at]?.isSupported).map(({ regex }) => regex);
  }, all);
  expect(refused).toEqual([]);
});
