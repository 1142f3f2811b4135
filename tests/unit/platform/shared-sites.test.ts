import { describe, expect, it } from 'vitest';
import { readAddressAmong } from '../../../src/addresses/read-any-address.ts';
import { sharedSitesAt, shareSite } from '../../../src/platform/shared-sites.ts';
import { madeUp } from '../made-up-site.ts';

const SHARED = shareSite(madeUp);
const idsAt = (host: string, shared = [SHARED]) => sharedSitesAt(shared)(host).map(({ id }) => id);

describe('a site that is shared with the pages of others', () => {
  it.each(['made-up.example', 'www.made-up.example', 'mu.example', 'mirror.example'])(
    'is there for addresses at %s',
    (host) => expect(idsAt(host)).toEqual(['made-up']),
  );

  it.each(['example', 'notmade-up.example', 'made-up.example.other', ''])(
    'is not there for addresses at "%s"',
    (host) => expect(idsAt(host)).toEqual([]),
  );

  it('comes back as it was, but for what is no data and for its reserved words', () => {
    const [site] = sharedSitesAt([shareSite({ ...madeUp, ...{ pressed: () => undefined } })])(
      'mu.example',
    );
    expect(site).toEqual({ ...madeUp, reserved: [] });
  });

  it('is read once, however often it is asked for', () => {
    const at = sharedSitesAt([SHARED]);
    expect(at('mirror.example')[0]).toBe(at('mu.example')[0]);
  });

  it.each([
    ['cut off', SHARED.text.slice(0, 99)],
    ['none', '7'],
    ['without its addresses', JSON.stringify({ ...madeUp, addresses: undefined })],
    ['with an address that has no path', JSON.stringify({ ...madeUp, addresses: [{}] })],
    ['without a home', JSON.stringify({ ...madeUp, home: null })],
  ])('is passed over where what was stored is %s, and the others stay', (_, text) => {
    const shared = [{ ...SHARED, text }, SHARED];
    expect(idsAt('made-up.example', shared)).toEqual(['made-up']);
    const link = new URL('https://made-up.example/@robin');
    expect(readAddressAmong(sharedSitesAt(shared), link)).toMatchObject({ site: 'made-up' });
  });
});
