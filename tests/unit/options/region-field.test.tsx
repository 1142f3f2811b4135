// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { ContactsSection } from '../../../entrypoints/options/contacts-section.tsx';
import type { Cooling } from '../../../src/platform/choices/cooling-facts.ts';
import { NOBODY } from '../../../src/platform/choices/proposed.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { grantLocks } from '../grant-locks.ts';
import { store, stored, useFreshBrowser } from '../platform/fresh-browser.ts';
import { contactOf } from '../samples.ts';

useFreshBrowser();
beforeEach(grantLocks);

const cooling = { pending: [], lockedUntil: 0, clock: { seenUntil: 0 } } as unknown as Cooling;

function section(region: string): HTMLElement {
  const place = document.createElement('div');
  const more = { sites: [], turnedOn: [], proposed: NOBODY, cooling, coolingHours: 0, slips: [] };
  render(h(ContactsSection, { contacts: [contactOf([])], region, ...more }), place);
  return place;
}

it('lets the country of numbers be changed, once it was asked for', async () => {
  await store({ settings: { ...DEFAULT_SETTINGS, region: 'US' } });
  expect(section('').querySelector('select')).toBeNull();
  const select = section('US').querySelector('select');
  expect(select?.value).toBe('US');
  if (select) select.value = 'DE';
  select?.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(async () => expect((await stored()).settings).toMatchObject({ region: 'DE' }));
});
