import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ContactSchema, DaySchema, withoutMine } from '../../../src/contacts/contact.ts';
import { contactOf, known } from '../samples.ts';

describe('ContactSchema', () => {
  it('reads a contact as it is, but for white space around the label', () => {
    const contact = contactOf([known('x', 'handle', 'robin'), known('x', 'id', '1', 'proof')]);
    expect(v.parse(ContactSchema, { ...contact, label: ' R. ' })).toEqual(contact);
  });

  it.each([
    ['an empty label', { label: ' ' }],
    ['a start that is no day', { startDay: 'yesterday' }],
    ['an identity of no kind', { identities: [{ ...known('x', 'handle', 'a'), kind: 'mail' }] }],
    ['an identity without a value', { identities: [known('x', 'handle', '')] }],
    ['an identity that is longer than any', { identities: [known('x', 'name', 'a'.repeat(201))] }],
    ['no list of whom they are not', { notThem: undefined }],
  ])('refuses %s', (_, changes) => {
    expect(v.is(ContactSchema, { ...contactOf([]), ...changes })).toBe(false);
  });
});

describe('DaySchema', () => {
  it.each([
    ['2026-11-23', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['2026-11-23T00:00', false],
    ['', false],
  ])('takes %s as a day: %s', (day, expected) => {
    const actual = v.is(DaySchema, day);
    expect(actual).toBe(expected);
  });
});

describe('withoutMine', () => {
  const contact = contactOf([known('x', 'handle', 'robin'), known('x', 'handle', 'sam')]);

  it('leaves out what the user named as their own', () => {
    expect(withoutMine([contact], [known('x', 'handle', 'sam')])).toEqual([
      contactOf([known('x', 'handle', 'robin')]),
    ]);
  });

  it('leaves everybody as they are while nothing is named', () => {
    expect(withoutMine([contact], [])).toEqual([contact]);
  });
});
