import { expect, it } from 'vitest';
import { begin } from '../../../entrypoints/welcome/begin.ts';
import type { ContactIdentity } from '../../../src/contacts/contact.ts';
import { ANY_SITE } from '../../../src/contacts/identity.ts';
import { readFacts } from '../../../src/platform/stored.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';
import { known } from '../samples.ts';

useFreshBrowser();
const ROBIN = known('instagram', 'handle', 'robin.vale');
const NUMBER = known(ANY_SITE, 'phone', '15555550199');
const SAM = known('instagram', 'handle', 'sam.doe');

/** Begins in a tab of its own. */
const beginIn = (id: string, identities: ContactIdentity[]) =>
  begin({ identities, reason: 'I slept badly.' }, [], { id, today: '2026-11-23' });

/** Who is guarded, and by what. */
const guarded = async () =>
  (await readFacts()).contacts.map(({ id, identities }) => ({ id, identities }));

it('makes one contact of one person, in whatever tabs it is begun', async () => {
  await beginIn('first', [ROBIN]);
  await beginIn('second', [ROBIN, NUMBER]);
  expect(await guarded()).toEqual([{ id: 'first', identities: [ROBIN, NUMBER] }]);
  expect((await readFacts()).settings.ownReasons).toEqual([
    { id: 'first', text: 'I slept badly.' },
  ]);
});

it('makes two of two, neither with what is known to be the other’s', async () => {
  await beginIn('first', [ROBIN]);
  await beginIn('second', [SAM]);
  await beginIn('third', [NUMBER, SAM, ROBIN]);
  expect(await guarded()).toEqual([
    { id: 'first', identities: [ROBIN, NUMBER] },
    { id: 'second', identities: [SAM] },
  ]);
});
