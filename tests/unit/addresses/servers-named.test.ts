import { expect, it } from 'vitest';
import { serversNamed } from '../../../src/addresses/servers-named.ts';
import { madeUp } from '../made-up-site.ts';
import { known } from '../samples.ts';

const federated = { ...madeUp, hosts: ['meadow.example'], isFederated: true };

it('names each server once that has pages of theirs and was not added', () => {
  const identities = [
    known(madeUp.id, 'handle', 'robin@pond.example'),
    known(madeUp.id, 'handle', 'vale@pond.example'),
    known(madeUp.id, 'handle', 'robin@meadow.example'),
    known(madeUp.id, 'handle', 'robin'),
    known(madeUp.id, 'handle', 'robin@pond'),
    known('other', 'handle', 'robin@lake.example'),
  ];
  const servers = serversNamed([federated, { ...madeUp, id: 'other' }], identities);
  expect(servers).toEqual([{ site: federated, host: 'pond.example' }]);
});
