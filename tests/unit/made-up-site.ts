import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';

/** A site that nobody runs, with one shape of address of every kind there is. */
export const madeUp: SiteAddresses = {
  id: 'made-up',
  name: 'Made-up',
  home: 'https://made-up.example/',
  hosts: ['made-up.example'],
  moreHosts: ['mu.example'],
  notHosts: ['help.made-up.example'],
  mirrors: ['mirror.example'],
  kinds: {
    handle: { shape: '[A-Za-z0-9_.]{1,30}', fold: 'case' },
    id: { shape: '[0-9]{1,19}', fold: 'exact' },
    thread: { shape: '[0-9]{1,19}-[0-9]{1,19}', fold: 'exact' },
    phone: { shape: '[0-9+ ().-]{5,30}', fold: 'digits' },
  },
  reserved: ['settings', 'chat', 'login'],
  addresses: [
    { surface: 'chat', path: '/chat/{id}-{id}/**' },
    { surface: 'chat', path: '/{phone}', hosts: ['mu.example'] },
    { surface: 'compose', path: '/send', query: { to: '{phone}' } },
    { surface: 'post', path: '/photo', query: { set: 'by.{id}.*', kind: 'x' } },
    { surface: 'post', path: '/{handle}/post|video/*' },
    { surface: 'profile', path: '/people/*/{id}' },
    { surface: 'profile', path: '/@{handle}' },
    { surface: 'profile', path: '/{handle}/**' },
  ],
  bounces: [{ path: '/login', query: 'next' }],
};
