import { expect, it } from 'vitest';
import { identitiesAt } from '../../../src/rings/scope.ts';
import { madeUp } from '../made-up-site.ts';
import { contactOf, known } from '../samples.ts';

it('identitiesAt gives what addresses of the site can name: its own and what is the same everywhere', () => {
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
  expect(identitiesAt(madeUp, contact)).toEqual(named);
  expect(identitiesAt({ ...madeUp, kinds: { ...kinds, name } }, contact)).toEqual(expected);
});
