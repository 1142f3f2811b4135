import { isBefore, linkAddress, visibleText } from './page-text.ts';
import { type OpenPlace, type Said, type Site, searchPage } from './site.ts';

/**
 * Strava on the web. Facts: addresses in four sources, the feed's cards in ten, profile
 * headings in three. A vanity name answers with the number's address, so both are needed to know
 * somebody by both; a vanity name has no dot.
 * An activity's address names nobody: the heading of its page links to whose it is (public user
 * script of 2025, one source). Not proven: what stands around a name in the older feed
 * (`.entry-athlete`, three sources), where a card with several names is nobody's.
 */
export const strava: Site = {
  id: 'strava',
  name: 'Strava',
  home: 'https://www.strava.com/dashboard',
  hosts: ['strava.com'],
  notHosts: [
    'support.strava.com',
    'developers.strava.com',
    'business.strava.com',
    'communityhub.strava.com',
  ],
  kinds: {
    id: { shape: '[0-9]{1,20}', fold: 'exact' },
    handle: { shape: '[A-Za-z0-9_-]{1,64}', fold: 'case' },
  },
  reserved: ['new', 'search'],
  addresses: [
    // /athletes/12345, /athletes/12345/training, /pros/12345
    { surface: 'profile', path: '/athletes|pros/{id}/**' },
    { surface: 'profile', path: '/athletes|pros/{handle}/**' },
    searchPage('/athletes/search', 'text'),
  ],

  openPlaces(page): OpenPlace[] {
    if (!/^\/activities\/\d+/.test(page.location?.pathname ?? '')) return [];
    const owner = [...page.querySelectorAll('#heading a[href]')].find(athleteOf);
    return owner
      ? [{ element: owner, seen: { surface: 'post', says: athleteOf(owner) ?? {} } }]
      : [];
  },

  // An activity in the feed is a link that names nobody, below the name of its owner. One card may
  // hold a ride of several people, each with their own name above their own link.
  pressed(element) {
    const link = element.closest('a[href*="/activities/"]');
    const owner = link ? ownerOf(link) : undefined;
    const says = athleteOf(owner);
    return says && { surface: 'post', says: { ...says, name: visibleText(owner) } };
  },

  alsoKnown: (page) => ({
    name: visibleText(page.querySelector('.profile-heading .athlete-name, #athlete-name')),
  }),
};

/** The link to whose activity this is: the last name before it in its card. */
function ownerOf(activity: Element): Element | undefined {
  const card = activity.closest('[data-testid=web-feed-entry]');
  if (card)
    return [...card.querySelectorAll('a[data-testid=owners-name]')].findLast((one) =>
      isBefore(one, activity),
    );
  // The older feed's cards have no mark of their own.
  const older = activity.closest(':has(.entry-athlete):not(main, body, html)');
  const [owner, ...others] = older?.querySelectorAll('.entry-athlete a[href]') ?? [];
  return others.length === 0 ? owner : undefined;
}

/** Whom a link such as `/athletes/12345` leads to. */
function athleteOf(link: Element | undefined): Said | undefined {
  const athlete = linkAddress(link)?.pathname.match(/^\/(?:athletes|pros)\/([^/.]+)\/?$/)?.[1];
  if (!athlete) return undefined;
  return /^\d+$/.test(athlete) ? { id: athlete } : { handle: athlete };
}
