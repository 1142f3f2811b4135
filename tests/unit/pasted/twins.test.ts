import { describe, expect, it } from 'vitest';
import { SITES } from '../../../content/sites/index.ts';
import { withTwins } from '../../../src/pasted/twins.ts';
import { known } from '../samples.ts';

const keysOf = (...args: Parameters<typeof withTwins>) =>
  withTwins(...args).map(({ site, kind, value }) => `${site} ${kind} ${value}`);

describe('withTwins', () => {
  it.each([
    ['instagram', 'threads'],
    ['threads', 'instagram'],
  ])('names who has a handle on %s on %s as well', (site, twin) => {
    const there = { ...known(site, 'handle', 'robin.vale'), written: 'Robin.Vale' };
    expect(withTwins([there], SITES, [])).toEqual([there, { ...there, site: twin }]);
  });

  it('knows of no twin of what only one of the sites has, or of other sites', () => {
    const all = [
      known('instagram', 'thread', '900100200'),
      known('x', 'handle', 'robin_vale'),
      known('any', 'name', 'robin vale'),
    ];
    expect(withTwins(all, SITES, [])).toEqual(all);
  });

  it('leaves to others what is theirs', () => {
    const taken = [known('threads', 'handle', 'robin.vale')];
    expect(keysOf([known('instagram', 'handle', 'robin.vale')], SITES, taken)).toEqual([
      'instagram handle robin.vale',
    ]);
  });
});
