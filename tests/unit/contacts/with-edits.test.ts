import { describe, expect, it } from 'vitest';
import { withEdits, withIdentityEdits, withSaved } from '../../../src/contacts/with-edits.ts';
import { contactOf, known } from '../samples.ts';

const HANDLE = known('x', 'handle', 'robin');
const PHONE = known('whatsapp', 'phone', '15555550123');
const LEARNED = known('x', 'thread', '1-2', 'proof');
const NOT_THEM = [{ site: 'x', kind: 'id', value: '3' } as const];
const OPENED = contactOf([HANDLE, PHONE], { label: 'R.', startDay: '2026-11-01' });

describe('what came meanwhile stays', () => {
  const now = {
    ...OPENED,
    identities: [HANDLE, PHONE, LEARNED],
    notThem: NOT_THEM,
    searches: true,
  };

  it('whatever was edited', () => {
    expect(withEdits(now, OPENED, { ...OPENED, label: 'Robin' })).toEqual({
      ...now,
      label: 'Robin',
    });
    expect(withEdits(now, OPENED, { ...OPENED, searches: false })).toEqual(now);
  });

  it('and what was taken out or entered is', () => {
    const id = known('x', 'id', '7');
    const wide = { ...PHONE, also: ['5550123'] };
    const edited = { ...OPENED, identities: [wide, id] };
    expect(withEdits(now, OPENED, edited).identities).toEqual([LEARNED, wide, id]);
  });

  it('also where the other changed the same thing as it was not edited here', () => {
    const moved = { ...now, startDay: '2026-10-01', label: 'Other' };
    expect(withEdits(moved, OPENED, { ...OPENED, startDay: '2026-11-05' })).toEqual({
      ...moved,
      startDay: '2026-11-05',
    });
  });
});

it('what was edited alone comes out as it was edited', () => {
  const edited = contactOf([HANDLE], { label: 'New', startDay: '2026-11-09', searches: true });
  expect(withEdits(OPENED, OPENED, edited)).toEqual(edited);
});

it('two that are taken out at once are both gone, and what another tab entered stays', () => {
  const shown = [HANDLE, PHONE];
  const afterFirst = withIdentityEdits([...shown, LEARNED], shown, [HANDLE]);
  expect(withIdentityEdits(afterFirst, shown, [PHONE])).toEqual([LEARNED]);
});

it('one who is saved is added once, and one who was taken out meanwhile does not come back', () => {
  const sam = contactOf([], { id: 'sam' });
  const edited = { ...OPENED, label: 'Robin' };
  expect(withSaved([sam], OPENED, undefined)).toEqual([sam, OPENED]);
  expect(withSaved([OPENED, sam], edited, OPENED)).toEqual([edited, sam]);
  expect(withSaved([sam], edited, OPENED)).toEqual([sam]);
  // Pressed twice.
  expect(withSaved([sam, OPENED], OPENED, undefined)).toEqual([sam, OPENED]);
});
