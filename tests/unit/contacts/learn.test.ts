import { describe, expect, it } from 'vitest';
import type { Contact, ContactIdentity } from '../../../src/contacts/contact.ts';
import { ANY_SITE } from '../../../src/contacts/identity.ts';
import {
  learnedFrom,
  mayBeNamesake,
  withLearned,
  withoutNamesake,
} from '../../../src/contacts/learn.ts';
import { contactOf, known, sightingOf } from '../samples.ts';

const HANDLE = known('instagram', 'handle', 'robin');
const THREAD = known('instagram', 'thread', '900100');
const NAME = known('instagram', 'name', 'robin vale');
const PHONE = { ...known(ANY_SITE, 'phone', '4915112345678'), also: ['015112345678'] };
const AT_HOME = known('whatsapp', 'phone', '015112345678');
const notThem = (...identities: ContactIdentity[]): Contact['notThem'] =>
  identities.map(({ site, kind, value }) => ({ site, kind, value }));

describe('learnedFrom', () => {
  it('learns the thread that is seen beside a handle', () => {
    const match = { contact: contactOf([HANDLE]), by: HANDLE };
    const actual = learnedFrom(match, sightingOf([HANDLE, THREAD]));
    expect(actual).toEqual([{ ...THREAD, learnedBy: 'proof' }]);
  });

  it('learns what was only said along with it', () => {
    const match = { contact: contactOf([HANDLE]), by: HANDLE };
    const actual = learnedFrom(match, sightingOf([HANDLE], { also: [NAME] }));
    expect(actual).toEqual([{ ...NAME, learnedBy: 'proof' }]);
  });

  it.each([
    ['a name', NAME],
    ['what itself was learned by a name', known('instagram', 'thread', '900100', 'name')],
  ])('remembers that it was recognised by %s only', (_, by) => {
    const match = { contact: contactOf([by]), by };
    const actual = learnedFrom(match, sightingOf([by, HANDLE]));
    expect(actual).toEqual([{ ...HANDLE, learnedBy: 'name' }]);
  });

  it('learns nothing that is known already', () => {
    const match = { contact: contactOf([HANDLE, THREAD]), by: HANDLE };
    expect(learnedFrom(match, sightingOf([HANDLE, THREAD]))).toEqual([]);
  });

  it('learns nothing on a site that is known on every site', () => {
    const phone = known(ANY_SITE, 'phone', '15555550123');
    const match = { contact: contactOf([phone]), by: phone };
    const sighting = sightingOf([known('whatsapp', 'phone', '15555550123')]);
    expect(learnedFrom(match, sighting)).toEqual([]);
  });

  it('learns no other form of a number as one of its own', () => {
    const match = { contact: contactOf([PHONE]), by: PHONE };
    expect(learnedFrom(match, sightingOf([AT_HOME]))).toEqual([]);
  });

  it('learns nothing that is longer than what can be kept', () => {
    const match = { contact: contactOf([HANDLE]), by: HANDLE };
    const [fits, tooLong] = [200, 201].map((length) =>
      known('instagram', 'name', 'r'.repeat(length)),
    );
    const seen = sightingOf([HANDLE], { also: [fits, tooLong] as ContactIdentity[] });
    expect(learnedFrom(match, seen)).toEqual([{ ...fits, learnedBy: 'proof' }]);
  });

  it('learns nothing that the user said is not theirs', () => {
    const contact = contactOf([HANDLE], { notThem: notThem(THREAD) });
    expect(learnedFrom({ contact, by: HANDLE }, sightingOf([HANDLE, THREAD]))).toEqual([]);
  });

  it('never learns those among whom the person is: one of them may be the user', () => {
    const by = known('x', 'id', '22');
    const among = [known('x', 'id', '11'), by];
    const sighting = sightingOf([known('x', 'thread', '11-22')], { among });
    const actual = learnedFrom({ contact: contactOf([by]), by }, sighting);
    expect(actual).toEqual([known('x', 'thread', '11-22', 'proof')]);
  });

  it('learns what is said twice once', () => {
    const match = { contact: contactOf([HANDLE]), by: HANDLE };
    const actual = learnedFrom(match, sightingOf([THREAD, THREAD], { also: [THREAD] }));
    expect(actual).toEqual([{ ...THREAD, learnedBy: 'proof' }]);
  });
});

describe('withLearned', () => {
  const NAMES = Array.from({ length: 120 }, (_, at) => known('x', 'name', `robin ${at}`, 'name'));

  it('stops at a great many of one kind, and only there', () => {
    const full = withLearned(contactOf([HANDLE]), NAMES);
    expect(full.identities).toHaveLength(101);
    const [thread, entered] = [known('x', 'thread', '7', 'name'), known('x', 'name', 'rob')];
    expect(withLearned(full, [thread, entered]).identities.slice(-2)).toEqual([thread, entered]);
    const by = full.identities[0] as ContactIdentity;
    const seen = sightingOf([HANDLE], { also: [known('x', 'name', 'yet another')] });
    expect(learnedFrom({ contact: full, by }, seen)).toEqual([]);
  });

  it('adds what is new, and adding it again changes nothing', () => {
    const learned = known('instagram', 'thread', '900100', 'proof');
    const once = withLearned(contactOf([HANDLE]), [learned]);
    expect(once.identities).toEqual([HANDLE, learned]);
    expect(withLearned(once, [learned])).toBe(once);
  });

  it('leaves out other forms of a number that was entered meanwhile', () => {
    const contact = contactOf([PHONE]);
    expect(withLearned(contact, [{ ...AT_HOME, learnedBy: 'name' }])).toBe(contact);
  });

  it('leaves out whom the contact is not', () => {
    const contact = contactOf([HANDLE], { notThem: notThem(THREAD) });
    expect(withLearned(contact, [THREAD])).toBe(contact);
  });
});

describe('withoutNamesake', () => {
  it('forgets what was learned of the namesake and remembers whom it was', () => {
    const learned = known('instagram', 'thread', '900100', 'name');
    const actual = withoutNamesake(contactOf([NAME, learned]), [NAME, THREAD]);
    expect(actual.identities).toEqual([NAME]);
    expect(actual.notThem).toEqual(notThem(THREAD));
  });

  it.each([
    ['on the site', HANDLE, HANDLE],
    ['on every site', known(ANY_SITE, 'phone', '1555'), known('whatsapp', 'phone', '1555')],
  ])('keeps what the user entered as theirs %s', (_, entered, seen) => {
    const contact = contactOf([entered]);
    expect(withoutNamesake(contact, [seen])).toEqual(contact);
  });

  it('says whom the contact is not only once', () => {
    const once = withoutNamesake(contactOf([NAME]), [THREAD]);
    expect(withoutNamesake(once, [THREAD])).toEqual(once);
  });

  it('comes to the same whether the thread was learned before or after', () => {
    const contact = contactOf([NAME]);
    const learned = [known('instagram', 'thread', '900100', 'name')];
    const expected = withoutNamesake(withLearned(contact, learned), [THREAD]);
    const actual = withLearned(withoutNamesake(contact, [THREAD]), learned);
    expect(actual).toEqual(expected);
  });
});

describe('mayBeNamesake', () => {
  it.each([
    ['a name', NAME, true],
    ['what was learned by a name', known('instagram', 'thread', '900100', 'name'), true],
    ['what was learned by a proof', known('instagram', 'thread', '900100', 'proof'), false],
    ['a handle that was entered', HANDLE, false],
  ])('by %s', (_, by, expected) => {
    const actual = mayBeNamesake(by);
    expect(actual).toBe(expected);
  });
});
