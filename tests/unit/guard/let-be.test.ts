import { expect, it } from 'vitest';
import { startLetBe } from '../../../content/guard/let-be.ts';
import { findContact, indexContacts } from '../../../src/contacts/match.ts';
import { contactOf, known, sightingOf } from '../samples.ts';

const HANDLE = known('facebook', 'handle', 'robin.vale');
const CONTACT = contactOf([HANDLE]);
const PROFILE = { ...sightingOf([HANDLE]), surface: 'profile' } as const;
const HREF = 'https://www.facebook.com/robin.vale';
const attemptAt = (surface: 'profile' | 'chat' | 'compose') => ({
  contact: CONTACT,
  by: HANDLE,
  sighting: { ...PROFILE, surface },
});

it('knows who was let be at the look before, in the same place and way', () => {
  const letBe = startLetBe((sighting) => findContact(indexContacts([CONTACT]), sighting));
  letBe.begin(HREF);
  letBe.note(PROFILE);
  expect(letBe.was(attemptAt('profile'))).toBe(false);
  letBe.begin(HREF);
  expect(letBe.was(attemptAt('profile'))).toBe(true);
  // A chat that opens over it, at the same address.
  expect(letBe.was(attemptAt('chat'))).toBe(false);
  letBe.note({ ...PROFILE, surface: 'chat' });
  letBe.begin(HREF);
  expect(letBe.was(attemptAt('compose'))).toBe(true);
  expect(letBe.was(attemptAt('profile'))).toBe(false);
  letBe.begin('https://www.facebook.com/');
  expect(letBe.was(attemptAt('chat'))).toBe(false);
});

it('is opened anew by whoever comes back to the page', () => {
  const letBe = startLetBe((sighting) => findContact(indexContacts([CONTACT]), sighting));
  letBe.begin(HREF);
  letBe.note(PROFILE);
  letBe.forget();
  letBe.begin(HREF);
  expect(letBe.was(attemptAt('profile'))).toBe(false);
});
