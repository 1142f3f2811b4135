import { describe, expect, it } from 'vitest';
import { isLost, lookAt } from '../../../content/guard/look.ts';
import { findPointed, nameIn, pointedPlaces } from '../../../content/guard/pointed.ts';
import { instagram } from '../../../content/sites/instagram.ts';
import type { Site } from '../../../content/sites/site.ts';
import { siteOf } from '../../../src/addresses/own-site.ts';
import type { PointedPlace } from '../../../src/addresses/pointed-place.ts';
import { settingsIn } from '../../../src/platform/choices/settings-in.ts';
import { pageOf } from '../pages.ts';

const lake: Site = siteOf({
  host: 'lake.example',
  addresses: [{ surface: 'chat', path: '/talk/{thread}/**' }],
});
const place: PointedPlace = {
  site: 'lake.example',
  path: '/talk/*/**',
  selector: 'header [role=heading]',
};
const pageAt = (url: string, body: string) =>
  pageOf({ url, body, title: '', layout: '', open: [] });
const talk = (name: string) => `<header><b role="heading">${name}</b></header>`;

const namesIn = (page: Document, ...pointed: PointedPlace[]) =>
  pointedPlaces(page, lake, pointed).map(({ seen }) => seen?.says.name);

describe('a place that was pointed at', () => {
  it('tells who is open on pages like that one, and only there', () => {
    expect(namesIn(pageAt('https://lake.example/talk/13', talk(' Mia\n Sol ')), place)).toEqual([
      'Mia Sol',
    ]);
    expect(namesIn(pageAt('https://lake.example/people/13', talk('Mia')), place)).toEqual([]);
    const onOther = { ...place, site: 'pond.example' };
    expect(namesIn(pageAt('https://lake.example/talk/13', talk('Mia')), onOther)).toEqual([]);
  });

  it('is no place where it was damaged, and takes nobody else’s with it', () => {
    const damaged = [
      { ...place, path: '/{nobody}' },
      { ...place, path: '/*a*a*a*a*a!' },
    ];
    expect(settingsIn({ pointed: [...damaged, place] }).pointed).toEqual([place]);
  });

  it('cannot be read where it is gone or empty, and the address is of one talk', () => {
    for (const body of ['<main></main>', talk(' ')])
      expect(namesIn(pageAt('https://lake.example/talk/13', body), place)).toEqual([undefined]);
  });

  it('is nothing to miss where the address may be of no talk', () => {
    const onStart = { ...place, path: '/talk' };
    expect(namesIn(pageAt('https://lake.example/talk', '<main></main>'), onStart)).toEqual([]);
  });

  it('is found through shadow roots', () => {
    const page = pageAt('https://lake.example/talk/13', '<x-app></x-app>');
    const app = page.querySelector('x-app');
    if (app) app.attachShadow({ mode: 'open' }).innerHTML = talk('Robin');
    expect(namesIn(page, { ...place, selector: 'x-app >>> header b' })).toEqual(['Robin']);
  });

  it.each(['', '>>>', 'a >>> ', '[[', 'x-app >>> b >>> c', '\u0000'])(
    'is not found by %j, and nothing breaks',
    (selector) => {
      expect(findPointed(pageAt('https://lake.example/talk/13', ''), selector)).toBeUndefined();
    },
  );

  it('reads the name of a picture', () => {
    const page = pageAt('https://lake.example/', '<img alt="Robin Vale">');
    expect(nameIn(page.querySelector('img') as unknown as Element)).toBe('Robin Vale');
  });
});

describe('looking with what was pointed at', () => {
  it('joins the name to the thread that the address tells', () => {
    const page = pageAt('https://lake.example/talk/13', talk('Robin'));
    const { places } = lookAt(page, lake, [place]);
    expect(places[0]?.sighting?.identities.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'name robin',
      'thread 13',
    ]);
  });

  it('repairs a site whose own reader is lost, and does not gainsay one that reads', () => {
    const [url, body] = ['https://www.instagram.com/direct/t/900100/', talk('Robin')];
    const repair = { site: 'instagram', path: '/direct/*/*/**', selector: 'header b' };
    expect(isLost(lookAt(pageAt(url, body), instagram), instagram)).toBe(true);
    const repaired = lookAt(pageAt(url, body), instagram, [repair]);
    expect(isLost(repaired, instagram)).toBe(false);
    expect(repaired.places[0]?.sighting?.identities[0]?.value).toBe('robin');

    const profile = pageAt('https://www.instagram.com/robin.vale/', talk('Somebody'));
    const wide = { ...repair, path: '/*' };
    expect(lookAt(profile, instagram, [wide]).places).toEqual(lookAt(profile, instagram).places);
  });
});
