import { type Site, words } from './site.ts';

const HOST = ['www.tumblr.com', 'at.tumblr.com'];

/**
 * Tumblr. Facts: public code up to 2026.
 * A blog is the label before the host, or the first part of the path at www. The same path at another
 * blog's host would be that blog's page, so paths hold at www and at alone; `tumblr.com/robin` leads to
 * www by itself. Blogs under a domain of their own cannot be told from any other site.
 * Not proven: message windows and their list. Their address stays, their classes are hashed and their
 * labels translated, so there are no readers; only the old `/message/robin` is seen.
 */
export const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  home: 'https://www.tumblr.com/dashboard',
  hosts: ['tumblr.com'],
  notHosts: ['api', 'assets', 'embed', 'help', 'media', 'px', 'srvcs', 'static', 'v'].map(
    (label) => `${label}.tumblr.com`,
  ),
  kinds: { handle: { shape: '[A-Za-z0-9-]{1,32}', fold: 'case' } },
  reserved: words(
    `about abuse account activity api apps ask at blog blogs business changes communities dashboard
    developers docs domains drafts edit embed explore export follow followers following forgot_password
    gifs help import inbox jobs liked likes live login login_required logout m mega-editor message
    messages messaging neue_web new notes oauth oauth2 patio policy popular post posts press privacy queue
    radar reblog register reset_password reviews safe-mode search security settings share shop show
    spotlight staff-picks submit support svc tag tagged terms themes timeline tips transparency trending
    tumblelog tumblr tumblrmart upload v2 video view widgets www`,
  ),
  addresses: [
    { surface: 'chat', path: '/message/{handle}/**', hosts: HOST },
    { surface: 'post', path: '/dashboard/blog/{handle}/*/**', hosts: HOST },
    { surface: 'profile', path: '/dashboard/blog/{handle}', hosts: HOST },
    { surface: 'post', path: '/blog/view/{handle}/*/**', hosts: HOST },
    { surface: 'profile', path: '/blog/view/{handle}', hosts: HOST },
    { surface: 'profile', path: '/blog/{handle}/**', hosts: HOST },
    { surface: 'profile', path: '/register/follow/{handle}/**', hosts: HOST },
    // Where a blog sends visits without a login.
    { surface: 'profile', path: '/login_required/{handle}/**', hosts: HOST },
    // www.tumblr.com/robin-vale/770011/slug is a post, with a word in the number's place it is not.
    ...['/{handle}', '/@{handle}'].flatMap(
      (blog) =>
        [
          {
            surface: 'profile',
            path: `${blog}/about|archive|ask|followers|following|likes|search|submit|tagged/**`,
            hosts: HOST,
          },
          { surface: 'post', path: `${blog}/*/**`, hosts: HOST },
          { surface: 'profile', path: blog, hosts: HOST },
        ] as const,
    ),
    { surface: 'search', path: '/search/{query}/**' },
    // robin-vale.tumblr.com/post/770011/slug, …/ask, …/archive
    { surface: 'post', subdomain: '{handle}', path: '/post|image|video/*/**' },
    { surface: 'compose', subdomain: '{handle}', path: '/ask/**' },
    { surface: 'profile', subdomain: '{handle}', path: '/**' },
    // Without www it leads there by itself, and would be asked once before that.
    { surface: 'profile', subdomain: 'tumblr', path: '/{handle}/**' },
    { surface: 'profile', subdomain: 'tumblr', path: '/@{handle}/**' },
    { surface: 'chat', subdomain: 'tumblr', path: '/message/{handle}/**' },
    { surface: 'profile', subdomain: 'tumblr', path: '/blog|login_required/{handle}/**' },
    { surface: 'profile', subdomain: 'tumblr', path: '/blog/view/{handle}/**' },
    {
      surface: 'profile',
      subdomain: 'tumblr',
      path: '/dashboard|register/blog|follow/{handle}/**',
    },
  ],
  bounces: [
    { path: '/login', query: 'redirect_to' },
    { path: '/safe-mode', query: 'url' },
  ],
};
