import { expect, it } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import { canMeet, isMetOn, sitesFor } from '../../../src/addresses/can-meet.ts';
import { siteOf } from '../../../src/addresses/own-site.ts';
import { ANY_SITE } from '../../../src/contacts/identity.ts';
import { contactOf, known } from '../samples.ts';

const EMAIL = known(ANY_SITE, 'email', 'robin@mail.example');
const PHONE = known(ANY_SITE, 'phone', '4915112345678');
const NAME = known(ANY_SITE, 'name', 'robin vale');
const ROBIN = known('instagram', 'handle', 'robin.vale');

const sitesWhere = (isIt: (id: string) => boolean) => SITES.filter(({ id }) => isIt(id));
const idsWhere = (identity: typeof EMAIL) =>
  SITES.filter((site) => canMeet(site, identity)).map(({ id }) => id);

it('meets somebody by an address or a number only where those are written', () => {
  expect(idsWhere(EMAIL)).toEqual(['googlechat', 'teams', 'gmail', 'outlook', 'proton', 'venmo']);
  expect(idsWhere(PHONE)).toEqual([
    'whatsapp',
    'telegram',
    'googlemessages',
    'googlevoice',
    'venmo',
  ]);
});

it('meets somebody by their name wherever people are, and by a handle on its site', () => {
  expect(idsWhere(NAME)).toContain('instagram');
  expect(idsWhere(NAME)).not.toContain('google');
  // Of these the addresses alone are known.
  for (const id of ['cashapp', 'tinder', 'spotify']) expect(idsWhere(NAME)).not.toContain(id);
  const lake = siteOf({ host: 'lake.example', addresses: [] });
  expect(canMeet(lake, NAME)).toBe(true);
  expect(idsWhere(ROBIN)).toEqual(['instagram']);
});

it('meets a contact on one of several sites, and in searches only who is searched for', () => {
  const isOf = (...ids: string[]) => sitesWhere((id) => ids.includes(id));
  expect(isMetOn(contactOf([EMAIL, ROBIN]), isOf('instagram', 'whatsapp'))).toBe(true);
  expect(isMetOn(contactOf([EMAIL]), isOf('instagram', 'whatsapp'))).toBe(false);
  expect(isMetOn(contactOf([EMAIL]), isOf('google'))).toBe(false);
  expect(isMetOn(contactOf([EMAIL], { searches: true }), isOf('google'))).toBe(true);
});

it('proposes sites that there are, and on which they may be met', () => {
  for (const identity of [EMAIL, PHONE, ROBIN]) {
    const proposed = sitesWhere((id) => sitesFor(identity).includes(id));
    expect(proposed).toHaveLength(sitesFor(identity).length);
    for (const site of proposed) expect(canMeet(site, identity)).toBe(true);
  }
  expect(sitesFor(EMAIL)).toEqual(['gmail', 'outlook', 'proton']);
  expect(sitesFor(NAME)).toEqual([]);
});
