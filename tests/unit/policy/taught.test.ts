import { describe, expect, it } from 'vitest';
import { loosened } from '../../../src/policy/cooling/loosen.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { allTaughtOf, taughtOf } from '../../../src/policy/taught.ts';

const PROFILE = { surface: 'profile', path: '/people/{handle}/**' } as const;
const CHAT = { surface: 'chat', path: '/talk/{thread}' } as const;
const PLACE = { site: 'lake.example', path: '/talk/*', selector: 'h2' };
const ELSEWHERE = { ...PLACE, site: 'x' };
const SETTINGS = {
  ...DEFAULT_SETTINGS,
  servers: ['meadow.example'],
  ownSites: [
    { host: 'lake.example', addresses: [PROFILE, CHAT] },
    { host: 'pond.example', addresses: [PROFILE] },
  ],
  pointed: [PLACE, ELSEWHERE],
};
const LAKE = { id: 'lake.example' };

describe('what was taught of a site', () => {
  it.each([
    [
      LAKE,
      [
        { is: 'own-address', host: 'lake.example', address: PROFILE },
        { is: 'own-address', host: 'lake.example', address: CHAT },
        { is: 'pointed', place: PLACE },
      ],
    ],
    [{ id: 'x' }, [{ is: 'pointed', place: ELSEWHERE }]],
    [{ id: 'mastodon', isFederated: true }, [{ is: 'server', host: 'meadow.example' }]],
    [{ id: 'instagram' }, []],
  ])('%j', (site, expected) => {
    expect(taughtOf(site, SETTINGS)).toEqual(expected);
  });

  it('is gone, and nothing else, once each of it is taken away', () => {
    const choices = { contacts: [], settings: SETTINGS };
    const { settings } = taughtOf(LAKE, SETTINGS).reduce(loosened, choices);
    expect(settings).toEqual({
      ...SETTINGS,
      ownSites: [{ host: 'lake.example', addresses: [] }, SETTINGS.ownSites[1]],
      pointed: [ELSEWHERE],
    });
  });
});

it('a site of one’s own is gone with all that is known of it, and a known one stays', () => {
  const choices = { contacts: [], settings: SETTINGS };
  const { settings } = allTaughtOf(LAKE, SETTINGS).reduce(loosened, choices);
  expect(settings).toEqual({
    ...SETTINGS,
    ownSites: [SETTINGS.ownSites[1]],
    pointed: [ELSEWHERE],
  });
  expect(allTaughtOf({ id: 'x' }, SETTINGS)).toEqual([]);
});
