import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../src/contacts/contact.ts';
import { ANY_SITE, type Identity } from '../../../src/contacts/identity.ts';
import { findContact, indexContacts } from '../../../src/contacts/match.ts';
import type { Sighting } from '../../../src/contacts/sighting.ts';
import { contactOf, known, sightingOf } from '../samples.ts';

const NAME = known(ANY_SITE, 'name', 'robin vale');
const seenName = known('instagram', 'name', 'robin vale');

const find = (contacts: Contact[], sighting: Sighting) =>
  findContact(indexContacts(contacts), sighting);
const isFound = (contact: Contact, sighting: Sighting) =>
  find([contact], sighting)?.contact === contact;

describe('findContact', () => {
  it.each([
    ['a handle', known('instagram', 'handle', 'robin')],
    ['a number', known('instagram', 'id', '1234')],
    ['a thread', known('instagram', 'thread', '900100')],
    ['a phone number', known('instagram', 'phone', '15555550123')],
    ['a name', known('instagram', 'name', 'robin vale')],
  ])('recognises a contact by %s', (_, identity) => {
    const contact = contactOf([identity]);
    expect(find([contact], sightingOf([identity]))).toEqual({ contact, by: identity });
  });

  it.each([
    ['another value', known('instagram', 'handle', 'robin.art')],
    ['another site', known('x', 'handle', 'robin')],
    ['another kind', known('instagram', 'name', 'robin')],
  ])('knows nobody by %s', (_, identity) => {
    expect(
      isFound(contactOf([known('instagram', 'handle', 'robin')]), sightingOf([identity])),
    ).toBe(false);
  });

  it('knows nobody in a sighting that says nothing', () => {
    expect(isFound(contactOf([NAME]), sightingOf([]))).toBe(false);
  });

  it('recognises what is the same everywhere on any site', () => {
    const contact = contactOf([NAME, known(ANY_SITE, 'phone', '15555550123')]);
    expect(isFound(contact, sightingOf([seenName]))).toBe(true);
    expect(isFound(contact, sightingOf([known('whatsapp', 'phone', '15555550123')]))).toBe(true);
  });

  it('tries what is one person’s alone before a shared name', () => {
    const byName = contactOf([NAME], { id: 'by-name' });
    const byHandle = contactOf([known('instagram', 'handle', 'robin')], { id: 'by-handle' });
    const sighting = sightingOf([seenName, known('instagram', 'handle', 'robin')]);
    for (const contacts of [
      [byName, byHandle],
      [byHandle, byName],
    ])
      expect(find(contacts, sighting)?.contact.id).toBe('by-handle');
  });

  it.each([
    ['a handle', known('instagram', 'handle', 'robin'), known('instagram', 'handle', 'other')],
    ['a number', known('instagram', 'id', '1234'), known('instagram', 'id', '5678')],
    ['a phone number', known(ANY_SITE, 'phone', '15555550123'), known('instagram', 'phone', '49')],
  ])('takes a namesake for somebody else when %s says so', (_, own, theirs) => {
    const contact = contactOf([NAME, own]);
    expect(isFound(contact, sightingOf([seenName, theirs]))).toBe(false);
    expect(isFound(contact, sightingOf([seenName]))).toBe(true);
  });

  it.each([
    [
      'another thread: a person may have several',
      known('instagram', 'thread', '900100'),
      known('instagram', 'thread', '900200'),
    ],
    [
      'a handle where none is known',
      known('x', 'handle', 'robin'),
      known('instagram', 'handle', 'other'),
    ],
    [
      'a handle beside a number',
      known('instagram', 'id', '1234'),
      known('instagram', 'handle', 'other'),
    ],
    [
      'what was learned by a name, perhaps a namesake’s',
      known('instagram', 'handle', 'learned', 'name'),
      known('instagram', 'handle', 'other'),
    ],
  ])('is not put off by %s', (_, own, seen) => {
    expect(isFound(contactOf([NAME, own]), sightingOf([seenName, seen]))).toBe(true);
  });

  it('is put off by what was learned beside a proof', () => {
    const contact = contactOf([NAME, known('instagram', 'handle', 'learned', 'proof')]);
    const sighting = sightingOf([seenName, known('instagram', 'handle', 'other')]);
    expect(isFound(contact, sighting)).toBe(false);
  });

  it('is content with one of several known handles', () => {
    const contact = contactOf([
      NAME,
      known('instagram', 'handle', 'robin'),
      known('instagram', 'handle', 'robin.art'),
    ]);
    const sighting = sightingOf([seenName, known('instagram', 'handle', 'robin.art')]);
    expect(isFound(contact, sighting)).toBe(true);
  });

  it('leaves be whom the user said it is not, by any of their identities', () => {
    const thread = known('instagram', 'thread', '900100');
    const contact = contactOf([NAME], {
      notThem: [{ site: 'instagram', kind: 'thread', value: '900100' }],
    });
    expect(isFound(contact, sightingOf([seenName, thread]))).toBe(false);
    expect(isFound(contact, sightingOf([seenName]))).toBe(true);
  });

  it('knows by what was entered, be it in another form, before what was learned', () => {
    const learned = known('whatsapp', 'phone', '015112345678', 'name');
    const entered = { ...known(ANY_SITE, 'phone', '4915112345678'), also: ['015112345678'] };
    const sighting = sightingOf([known('whatsapp', 'phone', '015112345678')]);
    for (const identities of [
      [learned, entered],
      [entered, learned],
    ])
      expect(find([contactOf(identities)], sighting)?.by).toBe(entered);
  });

  it('excuses one contact only', () => {
    const notThem = [{ site: 'instagram', kind: 'thread', value: '900100' } as const];
    const excused = contactOf([NAME], { id: 'excused', notThem });
    const other = contactOf([NAME], { id: 'other' });
    const sighting = sightingOf([seenName, known('instagram', 'thread', '900100')]);
    expect(find([excused, other], sighting)?.contact.id).toBe('other');
  });

  it('recognises one of those among whom the person is', () => {
    const contact = contactOf([known('x', 'id', '22')]);
    const among = [known('x', 'id', '11'), known('x', 'id', '22')];
    const sighting = sightingOf([known('x', 'thread', '11-22')], { among });
    expect(isFound(contact, sighting)).toBe(true);
    expect(isFound(contactOf([known('x', 'id', '33')]), sighting)).toBe(false);
  });

  it('does not recognise by what was only said along with it', () => {
    const sighting = sightingOf([known('x', 'handle', 'other')], { also: [seenName] });
    expect(isFound(contactOf([NAME]), sighting)).toBe(false);
  });

  it('leaves nothing to find without contacts', () => {
    expect(find([], sightingOf([seenName]))).toBeUndefined();
  });
});

it('what the user entered outranks what was said not to be them', () => {
  const handle = known('instagram', 'handle', 'robin');
  const thread = known('instagram', 'thread', '900100');
  const contact = contactOf([handle, NAME], {
    notThem: [{ site: 'instagram', kind: 'thread', value: '900100' }],
  });
  expect(find([contact], sightingOf([handle, thread]))?.by).toEqual(handle);
  expect(find([contact], sightingOf([seenName, thread]))).toBeUndefined();
});

describe('an identity with other values', () => {
  const phone = { ...known(ANY_SITE, 'phone', '4915112345678'), also: ['015112345678'] };
  const contact = contactOf([phone, known(ANY_SITE, 'name', 'robin')]);
  const index = indexContacts([contact]);

  it.each(['4915112345678', '015112345678'])('is found by %s', (value) => {
    const sighting = sightingOf([known('whatsapp', 'phone', value)], { site: 'whatsapp' });
    expect(findContact(index, sighting)).toEqual({ contact, by: phone });
  });

  it('does not make a stranger of the contact when another of them is seen', () => {
    const seen = [known('whatsapp', 'name', 'robin'), known('whatsapp', 'phone', '015112345678')];
    const entered = {
      ...contact,
      identities: [{ ...phone, site: 'whatsapp' }, ...contact.identities],
    };
    expect(findContact(indexContacts([entered]), sightingOf(seen))?.contact).toBe(entered);
  });

  describe('with the user’s own accounts named', () => {
    const mine = [known('instagram', 'id', '42'), known(ANY_SITE, 'email', 'sam@mail.example')];
    const contact = contactOf([
      known('instagram', 'id', '1234'),
      known(ANY_SITE, 'email', 'robin@mail.example'),
      NAME,
    ]);
    const matched = (sighting: Sighting) => findContact(indexContacts([contact], mine), sighting);

    it('never takes them for a contact, even where a contact has the same name', () => {
      expect(matched(sightingOf([mine[0] as Identity, seenName]))).toBeUndefined();
      expect(matched(sightingOf([seenName]))?.contact).toBe(contact);
    });

    it('still finds the contact beside the user in a thread of two', () => {
      const among = [known('instagram', 'id', '42'), known('instagram', 'id', '1234')];
      expect(matched(sightingOf([], { among }))?.contact).toBe(contact);
      expect(matched(sightingOf([], { among: among.slice(0, 1) }))).toBeUndefined();
    });

    it('does not excuse what was entered as the contact’s alone, nor is a chat anybody’s own', () => {
      const own = known('instagram', 'handle', 'sam');
      const thread = known('instagram', 'thread', '900100');
      const theirs = known('instagram', 'id', '1234');
      const index = indexContacts([contact], [own, thread]);
      expect(findContact(index, sightingOf([own, theirs]))?.contact).toBe(contact);
      expect(findContact(index, sightingOf([own, seenName]))).toBeUndefined();
      expect(findContact(index, sightingOf([thread, seenName]))?.contact).toBe(contact);
      const learned = (by: 'proof' | 'name') =>
        indexContacts([contactOf([known('instagram', 'id', '1234', by)])], [own]);
      const seen = sightingOf([own, theirs]);
      expect(findContact(learned('proof'), seen)).toBeDefined();
      expect(findContact(learned('name'), seen)).toBeUndefined();
    });

    it('outranks a contact that has the user’s account by mistake', () => {
      const wrong = contactOf([known('instagram', 'id', '42')]);
      const index = indexContacts([wrong], mine);
      expect(findContact(index, sightingOf([known('instagram', 'id', '42')]))).toBeUndefined();
    });
  });
});
