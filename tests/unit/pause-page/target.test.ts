import { describe, expect, it } from 'vitest';
import {
  cleanAddress,
  fragmentOf,
  isAnswered,
  isByHand,
  keepUrge,
  keptUrge,
  markAnswered,
} from '../../../entrypoints/pause/target.ts';
import { contactOf, known, sightingOf, urgeOf } from '../samples.ts';

const FRAGMENT = '#network:https://www.instagram.com/robin/';
const HANDLE = known('instagram', 'handle', 'robin');
const CONTACT = contactOf([HANDLE]);
const ATTEMPT = { contact: CONTACT, by: HANDLE, sighting: sightingOf([HANDLE]) };
const URGE = urgeOf({
  contactId: CONTACT.id,
  site: ATTEMPT.sighting.site,
  surface: ATTEMPT.sighting.surface,
});

/** A history entry of the pause page, opened with this fragment. */
function entryOf(state: unknown = null) {
  const history = {
    state,
    replaceState(next: unknown) {
      history.state = structuredClone(next);
    },
  };
  const load = (hash = '') =>
    cleanAddress({ location: { hash, pathname: '/pause.html' }, history } as never);
  return { history: history as unknown as History, load };
}

describe('the pause page loaded anew', () => {
  it('that was opened by hand is so again', () => {
    const { history, load } = entryOf();
    load('#urge');
    const fragment = fragmentOf({ location: { hash: '' } as Location, history });
    expect(isByHand(fragment)).toBe(true);
  });

  it('has its address and its urge', () => {
    const { history, load } = entryOf();
    const first = load(FRAGMENT);
    expect(keptUrge(history, ATTEMPT)).toBeUndefined();
    keepUrge(history, URGE);
    for (const _ of [1, 2]) {
      expect(load()).toEqual(first);
      expect(keptUrge(history, ATTEMPT)).toEqual(URGE);
    }
    markAnswered(history);
    for (const _ of [1, 2]) {
      expect(isAnswered(history)).toBe(true);
      load();
    }
    load(FRAGMENT);
    expect(isAnswered(history)).toBe(false);
  });

  it('begins anew where it was stopped anew', () => {
    const { history, load } = entryOf();
    load(FRAGMENT);
    keepUrge(history, URGE);
    load(FRAGMENT);
    expect(keptUrge(history, ATTEMPT)).toBeUndefined();
  });

  it.each([
    ['another person', { contactId: 'sam' }],
    ['another surface', { surface: 'story' }],
    ['another site', { site: 'x' }],
  ] as const)('takes no urge of %s for its own', (_, changes) => {
    const { history, load } = entryOf({ fragment: FRAGMENT, urge: { ...URGE, ...changes } });
    expect(load()).toBeDefined();
    expect(keptUrge(history, ATTEMPT)).toBeUndefined();
  });

  it.each(['an urge', 7, null, {}, { ...URGE, moment: 'now' }])(
    'has its address where what is kept is no urge: %j',
    (urge) => {
      const { history, load } = entryOf({ fragment: FRAGMENT, urge });
      expect(load()?.url.href).toBe('https://www.instagram.com/robin/');
      expect(keptUrge(history, ATTEMPT)).toBeUndefined();
    },
  );
});
