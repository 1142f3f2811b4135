import type { Contact } from '../../../src/contacts/contact.ts';
import { practiceContact } from '../../../src/practice/practice-contact.ts';

/** Robin, as a user would have entered them: no thread is known yet. */
export const robin = (changes: Partial<Contact> = {}): Contact => ({
  ...practiceContact('2026-11-13'),
  ...changes,
});
