import { expect, it } from 'vitest';
import { mastodon } from '../../../content/sites/mastodon.ts';
import { outlook } from '../../../content/sites/outlook.ts';
import { teams } from '../../../content/sites/teams.ts';
import { x } from '../../../content/sites/x.ts';
import { homeAt } from '../../../src/addresses/home-at.ts';

it.each([
  [
    'work is not the private account',
    outlook,
    'outlook.office.com',
    'https://outlook.office.com/mail/',
  ],
  ['nor the other way round', teams, 'teams.live.com', 'https://teams.live.com/v2/'],
  ['a server of their own', mastodon, 'meadow.example', 'https://meadow.example/'],
  ['one account on all hosts', x, 'mobile.twitter.com', 'https://x.com/home'],
  [
    'a page of another site that leads there',
    outlook,
    'lake.example',
    'https://outlook.live.com/mail/',
  ],
])('%s', (_, site, host, home) => {
  const hosts = site === mastodon ? [...site.hosts, 'meadow.example'] : site.hosts;
  expect(homeAt({ ...site, hosts }, host)).toBe(home);
});
