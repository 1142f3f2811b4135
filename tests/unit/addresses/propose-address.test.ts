import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../src/addresses/own-site.ts';
import { proposeAddresses } from '../../../src/addresses/propose-address.ts';
import { readAddress } from '../../../src/addresses/read-address.ts';

describe('proposeAddresses', () => {
  it.each([
    ['https://forum.example/members/robin.12/', 'robin.12', 'profile'],
    ['https://forum.example/members/robin.12/about', 'robin.12', 'profile'],
    ['https://www.forum.example/u/robin?tab=posts', 'robin', 'profile'],
    ['https://forum.example/profile?user=robin', 'robin', 'profile'],
    ['https://forum.example/messages/12345', '12345', 'chat'],
    ['https://app.example/#/chat/robin-vale', 'robin-vale', 'chat'],
    ['https://app.example/#/chat/robin-vale?tab=1', 'robin-vale', 'chat'],
    ['https://app.example/#/chat?tab=&user=robin', 'robin', 'chat'],
    ['https://forum.example/R%C3%B3bin', 'Róbin', 'profile'],
    ['https://forum.example/member.php?u=1234', '1234', 'profile'],
  ])('takes for the person in %s first: %s', (url, part, surface) => {
    const [first] = proposeAddresses(new URL(url));
    expect([first?.part, first?.address.surface]).toEqual([part, surface]);
  });

  it.each(['https://forum.example/', 'https://forum.example', 'https://forum.example//#'])(
    'proposes nothing for %s',
    (url) => {
      expect(proposeAddresses(new URL(url))).toEqual([]);
    },
  );

  it('proposes only what, taken, reads the very address as that person', () => {
    const urls = [
      'https://forum.example/members/robin.12/posts?sort=new&by=Robin#last',
      'https://www.app.example/a|b/c*d/robin?x=1',
      'https://app.example/#/rooms/Robin/thread',
      'https://app.example/#/chat/robin?tab=1&sort=new',
      'https://app.example/#/chat?tab=1&user=Robin&sort=new',
      'https://app.example/#/chat?id=77&channelId=5',
      'https://app.example/messages/t/9%2F9/robin',
    ];
    for (const href of urls) {
      const url = new URL(href);
      const proposals = proposeAddresses(url);
      expect(proposals.length).toBeGreaterThan(1);
      for (const { address, identity } of proposals) {
        const site = siteOf({ host: identity.site, addresses: [address] });
        expect(readAddress(site, url)?.identities, `${href} ${address.path}`).toEqual([identity]);
      }
    }
  });
});
