// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { UrgeActions } from '../../../entrypoints/popup/urge-actions.tsx';
import { grantLocks } from '../grant-locks.ts';
import { store, useFreshBrowser } from '../platform/fresh-browser.ts';
import { contactOf } from '../samples.ts';

useFreshBrowser();
beforeEach(grantLocks);

it('says no more of the urge before once another is being told', async () => {
  await store({ contacts: [contactOf([])] });
  const place = document.createElement('div');
  render(h(UrgeActions, { isBegun: true, onTold: async () => {} }), place);
  const says = (what: string) =>
    vi.waitFor(() => expect(place.querySelector('p[role=status]')?.textContent).toBe(what), 3000);
  const tell = async () => {
    place.querySelector<HTMLElement>('button.quiet')?.click();
    return vi.waitUntil(() => place.querySelector('form'));
  };
  (await tell()).dispatchEvent(new Event('submit'));
  await says('Written down. You held.');
  await tell();
  await says('');
});
