import { describe, expect, it } from 'vitest';
import { instagram } from '../../../content/sites/instagram.ts';
import { telegram } from '../../../content/sites/telegram.ts';
import { tumblr } from '../../../content/sites/tumblr.ts';
import { surfacesNamed } from '../../../src/addresses/surfaces-named.ts';

describe('what a site’s addresses name a person by', () => {
  it.each([
    [instagram, 'handle', ['profile', 'story', 'post', 'chat']],
    [instagram, 'thread', ['chat']],
    [instagram, 'query', ['search']],
    [instagram, 'phone', []],
  ] as const)('%o %s', (site, kind, surfaces) => {
    expect(surfacesNamed(site, kind)).toEqual(surfaces);
  });

  it('counts what stands before the host, in a query or behind #', () => {
    expect(surfacesNamed(tumblr, 'handle')).toContain('profile');
    expect(surfacesNamed(telegram, 'id')).toContain('chat');
  });
});
