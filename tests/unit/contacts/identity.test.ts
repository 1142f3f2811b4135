import { describe, expect, it } from 'vitest';
import {
  ANY_SITE,
  IDENTITY_KINDS,
  identityKey,
  isProof,
  keysOf,
} from '../../../src/contacts/identity.ts';
import { normaliseName } from '../../../src/contacts/name.ts';
import { known } from '../samples.ts';

describe('identityKey', () => {
  it('is the same for the same identity, however it was written or learned', () => {
    const expected = identityKey(known('x', 'handle', 'robin'));
    const learned = { ...known('x', 'handle', 'robin', 'name'), written: 'Robin' };
    expect(identityKey(learned)).toBe(expected);
  });

  it('is the same for a name that was kept with other marks', () => {
    const kept = known(ANY_SITE, 'name', 'sinéad “sin” o’vale–lake');
    const seen = known(ANY_SITE, 'name', normaliseName('Sinéad "Sin" O\'Vale-Lake'));
    expect(identityKey(kept)).toBe(identityKey(seen));
  });

  it('differs in site, kind and value', () => {
    const keys = [
      known('x', 'handle', 'robin'),
      known('instagram', 'handle', 'robin'),
      known('x', 'name', 'robin'),
      known('x', 'handle', 'robin vale'),
      known('x', 'name', 'handle robin'),
    ].map(identityKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it('keysOf gives the keys for this site and for every one', () => {
  const expected = [known('x', 'phone', '1555'), known(ANY_SITE, 'phone', '1555')].map(identityKey);
  const actual = keysOf(known('x', 'phone', '1555'));
  expect(actual).toEqual(expected);
});

describe('isProof', () => {
  it('holds for every kind but the name, which strangers may share', () => {
    const actual = IDENTITY_KINDS.filter((kind) => isProof(known('x', kind, '1')));
    expect(actual).toEqual(['handle', 'id', 'thread', 'phone', 'email']);
  });
});
