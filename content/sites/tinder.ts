import type { Site } from './site.ts';

/**
 * Tinder on the web. Facts: public code up to 2026.
 * A chat's address is two numbers of 24 hexadecimal digits, the contact's and the user's; rows of both
 * lists link to it. Only first names are shown, which are no proof of anybody, so names are not read: a
 * contact is added by the address of the chat or, rarely, of the public profile.
 * Not proven: the letters of user names. A card in the deck has neither address nor number in the
 * page, so a contact who turns up there is not seen.
 */
export const tinder: Site = {
  id: 'tinder',
  name: 'Tinder',
  home: 'https://tinder.com/app/recs',
  hosts: ['tinder.com'],
  notHosts: ['help.tinder.com', 'policies.tinder.com', 'api.tinder.com', 'go.tinder.com'],
  mirrors: ['gotinder.com'],
  kinds: {
    handle: { shape: '[A-Za-z0-9._-]{1,50}', fold: 'case' },
    id: { shape: '[0-9a-f]{24}', fold: 'case' },
    thread: { shape: '[0-9a-f]{24}-[0-9a-f]{24}', fold: 'case' },
  },
  // Public profiles alone carry names, behind an @ that no other page has.
  reserved: [],
  addresses: [
    { surface: 'chat', path: '/app/messages/{id}{id}/**' },
    { surface: 'profile', path: '/@{handle}/**' },
  ],
};
