// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import { ContactCard } from '../../../entrypoints/options/contact-card.tsx';
import type { ContactIdentity } from '../../../src/contacts/contact.ts';
import { ANY_SITE } from '../../../src/contacts/identity.ts';
import type { Cooling } from '../../../src/platform/choices/cooling-facts.ts';
import { contactOf, known } from '../samples.ts';

const EMAIL = known(ANY_SITE, 'email', 'robin@mail.example');
const PHONE = known(ANY_SITE, 'phone', '4915112345678');
const NAME = known(ANY_SITE, 'name', 'robin vale');
const ROBIN = known('instagram', 'handle', 'robin.vale');

const cooling = {
  pending: [],
  lockedUntil: 0,
  clock: { seenUntil: 0 },
} as unknown as Cooling;

/** What the card says is not turned on yet. */
function missing(identities: ContactIdentity[], turnedOn: string[]): string | undefined {
  const place = document.createElement('div');
  const contact = contactOf(identities);
  const more = { cooling, coolingHours: 0, slips: [], onEdit() {}, onRemove() {} };
  render(h(ContactCard, { contact, all: [contact], sites: SITES, turnedOn, ...more }), place);
  return place.querySelector('.problem span')?.textContent ?? undefined;
}

it.each([
  [[EMAIL], ['instagram'], 'Not turned on yet: Gmail, Outlook, and Proton Mail.'],
  [[EMAIL], ['teams'], undefined],
  [[PHONE], ['instagram'], 'Not turned on yet: WhatsApp.'],
  [[PHONE], ['telegram'], undefined],
  [[NAME], [], undefined],
  [[ROBIN, EMAIL], ['proton'], 'Not turned on yet: Instagram.'],
])('names the sites where nothing is guarded yet', (identities, turnedOn, said) => {
  expect(missing(identities, turnedOn)).toBe(said);
});

it.each([
  [[], 'Nothing is left'],
  [[ROBIN], 'Nothing is left'],
  [[ROBIN, NAME], undefined],
])('says where all they are known by is gone, or being taken out', (identities, said) => {
  const place = document.createElement('div');
  const contact = contactOf(identities);
  const loosening = { is: 'identity', contactId: contact.id, identity: ROBIN };
  const waiting = { ...cooling, pending: [{ id: 'p', loosening, askedAt: 0, dueAt: 9 }] };
  const more = { coolingHours: 0, slips: [], onEdit() {}, onRemove() {} };
  const view = { contact, all: [contact], sites: SITES, turnedOn: ['instagram'], ...more };
  render(h(ContactCard, { ...view, cooling: waiting as unknown as Cooling }), place);
  if (said) expect(place.querySelector('.problem')?.textContent).toContain(said);
  else expect(place.querySelector('.problem')).toBeNull();
});
