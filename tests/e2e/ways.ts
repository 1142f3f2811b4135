import type { Surface } from '../../src/contacts/sighting.ts';
import { ROBIN, SAM } from '../fixtures/fixture.ts';

/** One thing to press that opens the contact, on a page of the invented web. */
export interface Press {
  readonly on: string;
  readonly selector: string;
  readonly surface: Surface;
  /** A link can also be opened in a new tab; a row cannot. */
  readonly isLink: boolean;
}

/** All ways to the contact on one site. */
export interface SiteWays {
  readonly site: string;
  readonly addresses: readonly { url: string; surface: Surface }[];
  readonly presses: readonly Press[];
  /** Changes the app makes by itself: which script to call on which page. */
  readonly changes: readonly { on: string; script: string; surface: Surface; closes?: boolean }[];
  /** Presses beside the contact that open nobody or somebody else. */
  readonly harmless: readonly { on: string; selector: string }[];
}

const ig = (path: string) => `https://www.instagram.com${path}`;
const fb = (path: string) => `https://www.facebook.com${path}`;
const x = (path: string) => `https://x.com${path}`;
const wa = (path: string) => `https://web.whatsapp.com${path}`;
const pair = `${SAM.xId}-${ROBIN.xId}`;

export const WAYS: readonly SiteWays[] = [
  {
    site: 'instagram',
    addresses: [
      { url: ig(`/${ROBIN.instagram}/`), surface: 'profile' },
      { url: ig('/ROBIN.vale?igsh=1'), surface: 'profile' },
      { url: ig(`/stories/${ROBIN.instagram}/`), surface: 'story' },
      { url: ig(`/${ROBIN.instagram}/p/C0deAbc/`), surface: 'post' },
      { url: `https://ig.me/m/${ROBIN.instagram}`, surface: 'chat' },
      { url: ig(`/accounts/login/?next=%2F${ROBIN.instagram}%2F`), surface: 'profile' },
    ],
    presses: [
      { on: ig('/'), selector: '#robin', surface: 'profile', isLink: true },
      { on: ig('/'), selector: '#robin-post', surface: 'post', isLink: true },
      { on: ig('/'), selector: '#robin-tab', surface: 'profile', isLink: true },
      { on: ig('/'), selector: '#robin-svg text', surface: 'profile', isLink: true },
      { on: ig('/'), selector: '#comment-robin', surface: 'profile', isLink: true },
      { on: ig('/'), selector: '#tray-robin', surface: 'story', isLink: false },
      { on: ig('/direct/inbox/'), selector: '#row-robin', surface: 'chat', isLink: false },
    ],
    changes: [
      { on: ig('/'), script: `go('/${ROBIN.instagram}/')`, surface: 'profile' },
      { on: ig('/'), script: `go('/${ROBIN.instagram}/', { replace: true })`, surface: 'profile' },
      {
        on: ig('/stories/mia.sol/'),
        script: `go('/stories/${ROBIN.instagram}/')`,
        surface: 'story',
        closes: true,
      },
      { on: ig('/'), script: `go('/p/C0deAbc/')`, surface: 'post', closes: true },
      {
        on: ig('/direct/inbox/'),
        script: `go('/direct/t/900100200300400/')`,
        surface: 'chat',
        closes: true,
      },
      { on: ig('/'), script: `float('floating-robin')`, surface: 'chat', closes: true },
    ],
    harmless: [
      { on: ig('/'), selector: '#mia' },
      { on: ig('/'), selector: '#tray-mia' },
      { on: ig('/'), selector: '#robin-art' },
      { on: ig('/'), selector: '#robinvale' },
      { on: ig('/'), selector: '#explore' },
      { on: ig('/direct/inbox/'), selector: '#row-mia' },
      { on: ig('/direct/inbox/'), selector: '#row-robin-menu' },
    ],
  },
  {
    site: 'whatsapp',
    addresses: [
      { url: wa(`/send?phone=${ROBIN.phoneDigits}`), surface: 'chat' },
      { url: `https://wa.me/${ROBIN.phoneDigits}?text=hi`, surface: 'chat' },
      { url: `https://api.whatsapp.com/send?phone=%2B${ROBIN.phoneDigits}`, surface: 'chat' },
    ],
    presses: [
      { on: wa('/'), selector: '#row-robin', surface: 'chat', isLink: false },
      { on: wa('/'), selector: '#row-robin [title]', surface: 'chat', isLink: false },
      { on: wa('/'), selector: '#row-number', surface: 'chat', isLink: false },
      { on: fb('/'), selector: '#robin-whatsapp', surface: 'chat', isLink: true },
    ],
    changes: [
      { on: wa('/'), script: `openChat('row-robin')`, surface: 'chat', closes: true },
      { on: wa('/'), script: `openChat('row-number')`, surface: 'chat', closes: true },
    ],
    harmless: [
      { on: wa('/'), selector: '#row-mia' },
      { on: wa('/'), selector: '#row-group' },
      { on: wa('/'), selector: '#row-robin .menu' },
    ],
  },
  {
    site: 'facebook',
    addresses: [
      { url: fb(`/${ROBIN.facebook}`), surface: 'profile' },
      { url: fb('/Robin.Vale9/friends'), surface: 'profile' },
      { url: fb(`/profile.php?sk=about&id=${ROBIN.facebookId}`), surface: 'profile' },
      {
        url: `https://m.facebook.com/story.php?story_fbid=1&id=${ROBIN.facebookId}`,
        surface: 'post',
      },
      { url: `https://www.messenger.com/t/${ROBIN.facebookId}/`, surface: 'chat' },
      { url: `https://m.me/${ROBIN.facebook}`, surface: 'chat' },
      { url: fb(`/groups/55667788/user/${ROBIN.facebookId}/`), surface: 'profile' },
    ],
    presses: [
      { on: fb('/'), selector: '#robin', surface: 'profile', isLink: true },
      { on: fb('/'), selector: '#robin-id', surface: 'profile', isLink: true },
      { on: fb('/'), selector: '#robin-de', surface: 'profile', isLink: true },
      { on: fb('/'), selector: '#rail-robin', surface: 'chat', isLink: true },
      {
        on: fb('/messages/t/100011112222333/'),
        selector: '#row-robin',
        surface: 'chat',
        isLink: true,
      },
      {
        on: fb('/messages/t/100011112222333/'),
        selector: '#row-known',
        surface: 'chat',
        isLink: true,
      },
    ],
    changes: [
      { on: fb('/'), script: `go('/${ROBIN.facebook}')`, surface: 'profile' },
      {
        on: fb('/'),
        script: `go('/messages/e2ee/t/72345678901234567/')`,
        surface: 'chat',
        closes: true,
      },
      { on: fb('/'), script: `float('floating-robin')`, surface: 'chat', closes: true },
      {
        on: fb('/messages/new/'),
        script: `float('recipient-robin')`,
        surface: 'chat',
        closes: true,
      },
    ],
    harmless: [
      { on: fb('/'), selector: '#mia' },
      { on: fb('/'), selector: '#group' },
      { on: fb('/'), selector: '#rail-mia' },
      { on: fb('/messages/t/100011112222333/'), selector: '#row-mia' },
      { on: fb('/messages/t/100011112222333/'), selector: '#row-robin-menu' },
    ],
  },
  {
    site: 'x',
    addresses: [
      { url: x(`/${ROBIN.x}`), surface: 'profile' },
      { url: `https://mobile.twitter.com/${ROBIN.x}/media`, surface: 'profile' },
      { url: x(`/${ROBIN.x}/status/18/photo/1`), surface: 'post' },
      { url: x(`/i/user/${ROBIN.xId}`), surface: 'profile' },
      { url: x(`/intent/user?screen_name=${ROBIN.x}`), surface: 'profile' },
      { url: x(`/messages/compose?recipient_id=${ROBIN.xId}`), surface: 'compose' },
      { url: x(`/i/chat/${pair}`), surface: 'chat' },
      { url: x(`/messages/${ROBIN.xId}-${SAM.xId}`), surface: 'chat' },
    ],
    presses: [
      { on: x('/home'), selector: '#author-18', surface: 'profile', isLink: true },
      { on: x('/home'), selector: '#time-18', surface: 'post', isLink: true },
      { on: x('/home'), selector: '#mention', surface: 'profile', isLink: true },
      { on: x('/home'), selector: '#text-18', surface: 'post', isLink: false },
      { on: x('/home'), selector: '#drawer-robin', surface: 'chat', isLink: false },
      { on: x('/i/chat'), selector: '#row-robin', surface: 'chat', isLink: true },
    ],
    changes: [
      { on: x('/home'), script: `go('/${ROBIN.x}')`, surface: 'profile' },
      { on: x('/i/chat'), script: `go('/i/chat/${pair}')`, surface: 'chat' },
      { on: x('/home'), script: `float('floating-robin')`, surface: 'chat', closes: true },
    ],
    harmless: [
      { on: x('/home'), selector: '#author-19' },
      { on: x('/home'), selector: '#text-19' },
      { on: x('/home'), selector: '#namesake' },
      { on: x('/home'), selector: '#robinvale' },
      { on: x('/home'), selector: '#drawer-mia' },
      { on: x('/home'), selector: '#like-18' },
      { on: x('/i/chat'), selector: '#row-mia' },
    ],
  },
];
