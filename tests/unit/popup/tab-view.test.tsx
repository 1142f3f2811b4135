// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import type { KnownTab } from '../../../entrypoints/popup/tab-state.ts';
import { TabView } from '../../../entrypoints/popup/tab-view.tsx';
import { siteOf } from '../../../src/addresses/own-site.ts';
import { useFreshBrowser } from '../platform/fresh-browser.ts';

useFreshBrowser();

/** What the popup shows over a page of this site on which nobody is open. */
function shown(id: string, is: KnownTab['is']): string {
  const site = SITES.find((one) => one.id === id) ?? siteOf({ host: id, addresses: [] });
  const place = document.createElement('div');
  render(h(TabView, { first: { is, tabId: 7, site, person: [], isNobody: true } }), place);
  return place.textContent ?? '';
}
const POINT = 'This is their chat';

it('says of a site that nothing is known of yet what to do, both ways', () => {
  expect(shown('lake.example', 'untaught')).toContain('does not know yet who is who');
  expect(shown('lake.example', 'untaught')).toContain('Paste the address');
  expect(shown('lake.example', 'untaught')).toContain(POINT);
  expect(shown('lake.example', 'untaught')).not.toContain('is guarded');
});

it('lets the name of a chat be shown only where there are chats', () => {
  for (const id of ['google', 'duckduckgo', 'paypal', 'lastfm'])
    expect(shown(id, 'guarded')).not.toContain(POINT);
  for (const id of ['tinder', 'snapchat', 'lake.example'])
    expect(shown(id, 'guarded')).toContain(POINT);
});
