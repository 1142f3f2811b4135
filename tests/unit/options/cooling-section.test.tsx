// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, expect, it } from 'vitest';
import { CoolingSection } from '../../../entrypoints/options/cooling-section.tsx';
import type { Cooling } from '../../../src/platform/choices/cooling-facts.ts';
import type { Facts } from '../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { grantLocks } from '../grant-locks.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';

useFreshBrowser();
beforeEach(grantLocks);

it.each([
  [0, 'choose freely'],
  [20, '0 to 168'],
])('says that the hours are free only where no lock holds: one until %d', (lockedUntil, said) => {
  const place = document.createElement('div');
  const facts = { contacts: [], settings: DEFAULT_SETTINGS } as unknown as Facts;
  const cooling = { pending: [], lockedUntil, setUpUntil: 0, clock: { seenUntil: 10 } };
  render(h(CoolingSection, { facts, cooling: cooling as unknown as Cooling, sites: [] }), place);
  expect(place.querySelector('.card')?.textContent).toContain(said);
});
