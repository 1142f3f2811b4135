import type { Contact, ContactIdentity } from '../../../src/contacts/contact.ts';
import { ANY_SITE } from '../../../src/contacts/identity.ts';
import { normaliseName } from '../../../src/contacts/name.ts';
import { ROBIN } from '../../fixtures/fixture.ts';

const identity = (site: string, kind: ContactIdentity['kind'], value: string, written = value) => ({
  site,
  kind,
  value,
  written,
});

/** Robin, as a user would have entered them: no thread and no second number is known yet. */
export const robin = (changes: Partial<Contact> = {}): Contact => ({
  id: 'robin',
  label: 'R.',
  startDay: '2026-11-01',
  notThem: [],
  identities: [
    identity('instagram', 'handle', ROBIN.instagram),
    identity('x', 'handle', ROBIN.x),
    identity('x', 'id', ROBIN.xId),
    identity('facebook', 'handle', 'robinvale9', ROBIN.facebook),
    identity('facebook', 'id', ROBIN.facebookId),
    identity(ANY_SITE, 'phone', ROBIN.phoneDigits, ROBIN.phone),
    identity(ANY_SITE, 'name', normaliseName(ROBIN.name), ROBIN.name),
  ],
  ...changes,
});
