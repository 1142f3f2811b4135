import { visibleText } from './page-text.ts';
import { type Site, words } from './site.ts';

/**
 * Letterboxd. Facts: addresses in five sources, the profile's heading in three sets of real
 * pages. Every page of a member has their name in its address, so only the display name is read.
 * Not proven: the handle's letters and the reserved words (own knowledge). Short links (boxd.it)
 * name nobody.
 */
export const letterboxd: Site = {
  id: 'letterboxd',
  name: 'Letterboxd',
  home: 'https://letterboxd.com/',
  hosts: ['letterboxd.com'],
  notHosts: ['api.letterboxd.com', 'news.letterboxd.com'],
  kinds: { handle: { shape: '[A-Za-z0-9_]{2,15}', fold: 'case' } },
  reserved: words(
    `about acknowledgements activity actor ajax apps blog casting choreography cinematography
    composer contact country create crew csi data developers diary director editor editing faq film
    films following gift hairstyling hq import incoming invitations journal language legal lighting
    likes list lists login logout makeup member members message messages music network new
    newsletter notifications people person pro producer register registration review reviews s search
    services settings shop signin songs sound stories studio stunts tag tags terms title user user_lists
    users videostore visual watchlist welcome writer year`,
  ),
  addresses: [
    // A review or viewing, and a list: /alex/film/heat/, /alex/list/rainy-days/
    { surface: 'post', path: '/{handle}/film|list/*/**' },
    // /alex/, /alex/diary/, /alex/films/reviews/
    { surface: 'profile', path: '/{handle}/**' },
    { surface: 'search', path: '/search/members/{query}/**' },
    { surface: 'search', path: '/search/{query}/**' },
  ],

  alsoKnown(page) {
    const name = page.querySelector('h1.person-display-name .displayname');
    return { name: name?.getAttribute('data-original-title') ?? visibleText(name) };
  },
};
