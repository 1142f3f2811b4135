import { expect, it } from 'vitest';
import type { SiteAddresses } from '../../../src/addresses/site-addresses.ts';
import { namingsAt } from '../../../src/rings/scope.ts';
import { madeUp } from '../made-up-site.ts';
import { contactOf, known } from '../samples.ts';

it('namingsAt gives what addresses of the site can name: its own and what is the same everywhere', () => {
  const named = [known('made-up', 'handle', 'robin'), known('any', 'phone', '15555550123')];
  const others = [
    known('instagram', 'handle', 'robin'),
    known('made-up', 'name', 'robin vale'),
    known('any', 'name', 'robin vale'),
  ];
  const contact = contactOf([...named, ...others]);
  const { phone: _, ...kinds } = madeUp.kinds;
  const name = { shape: '.+', fold: 'case' } as const;
  const expected = named.slice(0, 1);
  const identities = (site: SiteAddresses) => namingsAt(site, contact).map((one) => one.identity);
  expect(identities(madeUp)).toEqual(named);
  expect(identities({ ...madeUp, kinds: { ...kinds, name } })).toEqual(expected);
});

it('writes a person without their server on that server, and with it on all', () => {
  const site = { ...madeUp, isFederated: true, hosts: ['one.example', 'two.example'] };
  const contact = contactOf([known('made-up', 'handle', 'robin@two.example')]);
  const actual = namingsAt(site, contact).map((one) => [one.identity.value, ...one.site.hosts]);
  expect(actual).toEqual([
    ['robin@two.example', 'one.example', 'two.example'],
    ['robin', 'two.example'],
  ]);
  const elsewhere = contactOf([known('made-up', 'handle', 'robin@three.example')]);
  expect(namingsAt(site, elsewhere).map((one) => one.identity.value)).toEqual([
    'robin@three.example',
  ]);
});
