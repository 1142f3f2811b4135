// @vitest-environment happy-dom
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import type { ContactIdentity } from '../../../src/contacts/contact.ts';
import { IdentityEntry } from '../../../src/ui/identity-entry.tsx';
import { grantLocks } from '../grant-locks.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';

useFreshBrowser();
const place = document.body;
beforeEach(() => {
  grantLocks();
  function Entry() {
    const [identities, onChange] = useState<readonly ContactIdentity[]>([]);
    return h(IdentityEntry, { sites: SITES, others: [], identities, onChange });
  }
  act(() => render(h(Entry, {}), place));
});
afterEach(() => act(() => render(null, place)));

/** Writes it and presses Enter. */
function enter(said: string): void {
  const field = place.querySelector('textarea');
  if (!field) throw new Error('There is no field');
  act(() => {
    field.focus();
    field.value = said;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const press = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  act(() => void field.dispatchEvent(press));
}
const press = (name: string) =>
  act(() => [...place.querySelectorAll('button')].find((one) => one.textContent === name)?.click());
const focused = () => document.activeElement;

it('leads on to the country of a number, which is asked for by its label', () => {
  enter('0151 12345678');
  expect(focused()?.tagName).toBe('SELECT');
  expect(focused()?.closest('label')?.textContent).toContain('numbers without a country code');
});

it('leads on to the question about a site that is not known, which stands above its answers', () => {
  enter('https://lake.example/people/robin.vale');
  expect(focused()?.getAttribute('type')).toBe('radio');
  expect(focused()?.closest('.choice')?.querySelector('legend')?.textContent).toContain(
    'does not know lake.example',
  );
});

it('names a server that is one of several sites’ in a sentence, with the handle marked', () => {
  enter('https://pond.example/@robin_vale');
  const [first] = place.querySelectorAll('.address');
  expect(first?.textContent).toBe('@robin_vale@pond.example on this server of Mastodon');
  expect(first?.querySelector('mark')?.textContent).toBe('@robin_vale@pond.example');
});

it('shows a number as it was understood, where that is not how it was written', () => {
  enter('0151 12345678');
  const select = place.querySelector('select');
  act(() => {
    if (select) select.value = 'DE';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  press('Use this country');
  enter('+49 171 7654321');
  const shown = [...place.querySelectorAll('.identity .row')].map((one) => one.textContent);
  expect(shown).toEqual(['0151 12345678+4915112345678', '+49 171 7654321']);
});

it('can be left without a country', () => {
  enter('0151 12345678');
  press('Cancel');
  expect(place.querySelector('.choice')).toBeNull();
  expect(place.querySelector('textarea')?.value).toBe('');
});
