import { visibleText } from './page-text.ts';
import type { Page, Site } from './site.ts';

/**
 * Snapchat on the web. Facts: public code only, no saved page; rows from two
 * scripts of 2026. Profiles have telling addresses; the chat's is opaque and its classes are
 * generated, so a row's display name is all that is known of a chat before it opens.
 * Not proven: that a thread's address is `/web/<uuid>`, and everything in an open chat: it is not
 * read at all, since the names beside messages are a group's as well. A chat that opens other than
 * by its row (a call, a notification, a push of the app's own) is not caught.
 */
export const snapchat: Site = {
  id: 'snapchat',
  name: 'Snapchat',
  home: 'https://www.snapchat.com/web/',
  hosts: ['snapchat.com'],
  notHosts: ['accounts', 'ads', 'app', 'businesshelp', 'forbusiness', 'help', 'lens', 'map'].map(
    (label) => `${label}.snapchat.com`,
  ),
  kinds: {
    handle: { shape: '[A-Za-z][A-Za-z0-9_.-]{2,14}', fold: 'case' },
    thread: { shape: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}', fold: 'case' },
  },
  reserved: [],
  addresses: [
    { surface: 'chat', path: '/web/{thread}/**' },
    // web.snapchat.com/<uuid>, before it moved
    { surface: 'chat', path: '/{thread}/**', hosts: ['web.snapchat.com'] },
    // story.snapchat.com/s/alex and /@alex
    { surface: 'story', path: '/s/{handle}/**', hosts: ['story.snapchat.com'] },
    { surface: 'story', path: '/@{handle}/**', hosts: ['story.snapchat.com'] },
    { surface: 'post', path: '/@{handle}/spotlight|highlight/*/**' },
    { surface: 'profile', path: '/add/{handle}/**' },
    { surface: 'profile', path: '/@{handle}/**' },
  ],

  // The first text of a row is the display name; what follows is its state ("Opened · 2h").
  pressed(element) {
    const row = isWeb(element.ownerDocument) ? element.closest('[role=listitem]') : null;
    const first = [...(row?.querySelectorAll('*') ?? [])].find(hasOwnText);
    const name = visibleText(first)?.trim();
    return name ? { surface: 'chat', says: { name } } : undefined;
  },

  // "Alex Kim (@alex) | Snapchat Stories, Spotlight & Lenses": the title says whose name it has.
  alsoKnown(page, { surface, identities }) {
    const [, name, handle] = page.title.match(/^(.+) \(@([\w.-]+)\)/) ?? [];
    const isTheirs = identities.some(({ value }) => value === handle?.toLowerCase());
    return surface === 'profile' && isTheirs ? { name } : {};
  },
};

const isWeb = ({ location }: Pick<Page, 'location'>): boolean =>
  location?.hostname === 'web.snapchat.com' || /^\/web(\/|$)/.test(location?.pathname ?? '');

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
