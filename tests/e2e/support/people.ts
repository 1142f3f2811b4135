import type { Contact } from '../../../src/contacts/contact.ts';
import { ANY_SITE, type StoredKind } from '../../../src/contacts/identity.ts';
import { practiceContact } from '../../../src/practice/practice-contact.ts';
import { ROBIN, type SiteFixture } from '../../fixtures/fixture.ts';

/** Robin, as a user would have entered them: no thread is known yet. */
export const robin = (changes: Partial<Contact> = {}): Contact => ({
  ...practiceContact('2026-11-13'),
  ...changes,
});

/** The contact as the fixture knows them on its site. */
export function contactOn({ site, contact }: SiteFixture): Contact {
  const own = contact.map((said) => {
    const [kind = '', ...value] = said.split(' ');
    const written = value.join(' ');
    return { site, kind: kind as StoredKind, value: written, written };
  });
  const name = {
    site: ANY_SITE,
    kind: 'name',
    value: 'robin vale 🌿',
    written: ROBIN.name,
  } as const;
  return robin({ identities: [...own, name] });
}
