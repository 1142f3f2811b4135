// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { PageMap } from '../../../entrypoints/options/page-map.tsx';

afterEach(() => document.body.replaceChildren());

/** A page of two sections, the first with a link to the second, where the first is searched for. */
function page() {
  document.body.innerHTML =
    '<div id="map"></div><div id="page"><section id="contacts">Robin <a href="#sites">Sites</a></section><section id="sites">Turn on</section></div>';
  const byId = (id: string) => document.getElementById(id) as HTMLElement;
  const draw = () =>
    render(h(PageMap, { entries: [], page: { current: byId('page') } }), byId('map'));
  act(draw);
  const field = byId('map').querySelector('input') as HTMLInputElement;
  const follow = () => {
    let wasHidden: unknown;
    // What the browser finds as it goes there.
    byId('page').parentElement?.addEventListener('click', () => (wasHidden = byId('sites').hidden));
    act(() => byId('contacts').querySelector('a')?.click());
    return wasHidden;
  };
  const search = (words: string) =>
    act(() => {
      field.value = words;
      field.dispatchEvent(new Event('input'));
    });
  return { field, search, follow, shows: () => !byId('sites').hidden };
}

it('ends its search where a link leads to a section that was not found', () => {
  const { field, search, follow, shows } = page();
  search('robin');
  expect(shows()).toBe(false);
  expect(follow()).toBe(false);
  expect([field.value, shows()]).toEqual(['', true]);
});

it('goes on searching where it leads to one that was', () => {
  const { field, search, follow } = page();
  search('t');
  follow();
  expect(field.value).toBe('t');
});
