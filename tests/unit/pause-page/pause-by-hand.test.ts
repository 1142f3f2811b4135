// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { pauseByHand } from '../../../entrypoints/pause/pause-by-hand.ts';
import { factsIn } from '../../../src/platform/stored.ts';
import { grantLocks } from '../grant-locks.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';
import { contactOf, known } from '../samples.ts';

useFreshBrowser();
beforeEach(() => {
  grantLocks();
  Element.prototype.animate ??= vi.fn() as never;
});

const ROBIN = contactOf([known('instagram', 'handle', 'robin.vale')], { label: 'R. of the lake' });
const SAM = contactOf([known('instagram', 'handle', 'sam.doe')], { id: 'sam', label: 'S.' });

/** What the pause says, with a pass for Robin whose time is over. */
function said(contacts: unknown[]): string {
  const lastPass = {
    contactId: 'robin',
    surface: 'chat',
    until: Date.now() - 60_000,
    words: 'the keys',
    minutes: 5,
  };
  const facts = factsIn({ contacts, settings: { showLabel: true }, lastPass });
  const place = document.createElement('main');
  void pauseByHand(facts, place);
  return place.textContent;
}

it('says what one contact is called, and what was said of them last', () => {
  expect(said([ROBIN])).toMatch(/the keys.*R\. of the lake/s);
});

it('says nothing of one of several contacts: nobody knows which of them it is about', () => {
  expect(said([ROBIN, SAM])).not.toMatch(/the keys|R\. of the lake/);
});
