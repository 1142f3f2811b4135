import { describe, expect, it } from 'vitest';
import type { Contact } from '../../../../src/contacts/contact.ts';
import { ANY_SITE } from '../../../../src/contacts/identity.ts';
import { SURFACES } from '../../../../src/contacts/sighting.ts';
import { loosened } from '../../../../src/policy/cooling/loosen.ts';
import type { Choices } from '../../../../src/policy/cooling/loosening.ts';
import { splitChange } from '../../../../src/policy/cooling/split.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/policy/settings.ts';
import { chance, contactOf, known } from '../../samples.ts';

const HANDLE = known('x', 'handle', 'robin');
const PHONE = known(ANY_SITE, 'phone', '15555550123');
const LEARNED = known('x', 'thread', '1-2', 'proof');
const ADDRESS = { surface: 'profile', path: '/{handle}' } as const;
const OWN = { host: 'lake.example', addresses: [ADDRESS] };
const PLACE = { site: 'x', path: '/chat', selector: 'h2' };
const HOURS = {
  id: 'a',
  contactId: 'robin',
  surfaces: ['chat' as const],
  weekdays: [5, 6],
  from: '17:00',
  to: '18:00',
  purpose: 'children' as const,
};
const robin = (changes: Partial<Contact> = {}) =>
  contactOf([HANDLE, PHONE, LEARNED], { searches: true, ...changes });
const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  sites: ['x', 'instagram', 'lake.example'],
  servers: ['pond.example'],
  ownSites: [OWN],
  pointed: [PLACE],
  pauseWhereLost: ['x'],
  arrangements: [HOURS],
};
const before: Choices = { contacts: [robin()], settings: SETTINGS };
const contacts = (...all: Contact[]): Choices => ({ ...before, contacts: all });
const settings = (changes: Partial<Settings>): Choices => ({
  ...before,
  settings: { ...SETTINGS, ...changes },
});

describe('splitChange has wait', () => {
  it.each<[string, Choices, object]>([
    ['a contact removed', contacts(contactOf([], { id: 'sam' })), { is: 'contact' }],
    [
      'an identity removed that was entered',
      contacts(robin({ identities: [HANDLE, LEARNED] })),
      { is: 'identity', identity: PHONE },
    ],
    ['searching made free', contacts(robin({ searches: false })), { is: 'searches' }],
    ['a site turned off', settings({ sites: ['x', 'lake.example'] }), { site: 'instagram' }],
    ['a server taken away', settings({ servers: [] }), { is: 'server', host: 'pond.example' }],
    ['an own site taken away', settings({ ownSites: [] }), { is: 'own-site' }],
    [
      'an address of an own site taken away',
      settings({ ownSites: [{ ...OWN, addresses: [] }] }),
      { is: 'own-address', address: ADDRESS },
    ],
    ['a shorter wait', settings({ waitSeconds: 5 }), { is: 'wait', seconds: 5 }],
    ['a longer pass', settings({ passMinutes: 30 }), { is: 'pass', minutes: 30 }],
    [
      'a surface that is no slip any more',
      settings({ slipSurfaces: ['chat', 'call'] }),
      {
        is: 'slip',
        surface: 'compose',
      },
    ],
    ['a site no longer paused while it is lost', settings({ pauseWhereLost: [] }), { is: 'lost' }],
    ['a pointed place taken away', settings({ pointed: [] }), { is: 'pointed', place: PLACE }],
    ['a contact’s identity named as own', settings({ mine: [HANDLE] }), { identity: HANDLE }],
    [
      'a contact’s number named as own on one site',
      settings({ mine: [{ ...PHONE, site: 'whatsapp' }] }),
      { is: 'mine' },
    ],
    [
      'an own account that may be the contact’s, who is known there by nothing of its kind',
      settings({ mine: [known('instagram', 'handle', 'me')] }),
      { is: 'mine' },
    ],
    ['a shorter cooling-off time', settings({ coolingHours: 1 }), { is: 'cooling', hours: 1 }],
    [
      'an arrangement added',
      settings({ arrangements: [HOURS, { ...HOURS, id: 'b' }] }),
      { is: 'arrangement', arrangement: { ...HOURS, id: 'b' } },
    ],
    [
      'an arrangement on one day more',
      settings({ arrangements: [{ ...HOURS, weekdays: [5, 6, 7] }] }),
      { is: 'arrangement' },
    ],
  ])('%s', (_, after, loosening) => {
    const actual = splitChange(before, after);
    expect(actual.waiting).toEqual([expect.objectContaining(loosening)]);
    expect(actual.atOnce.settings).toEqual(SETTINGS);
    expect(actual.atOnce.contacts).toEqual(expect.arrayContaining([robin()]));
    expect(actual.waiting.reduce(loosened, actual.atOnce)).toEqual(after);
  });
});

describe('splitChange lets take effect at once', () => {
  it.each<[string, Choices]>([
    ['nothing', before],
    ['a contact added', contacts(robin(), contactOf([], { id: 'sam' }))],
    [
      'an identity added',
      contacts(robin({ identities: [HANDLE, PHONE, LEARNED, known('instagram', 'handle', 'r')] })),
    ],
    ['a learned identity forgotten', contacts(robin({ identities: [HANDLE, PHONE] }))],
    ['another label and day', contacts(robin({ label: 'Somebody', startDay: '2026-10-01' }))],
    ['whom it was not', contacts(robin({ notThem: [{ site: 'x', kind: 'id', value: '3' }] }))],
    [
      'a site, server and own site more',
      settings({
        sites: [...SETTINGS.sites, 'reddit'],
        servers: ['pond.example', 'sea.example'],
        ownSites: [OWN, { host: 'hill.example', addresses: [] }],
      }),
    ],
    ['a longer wait and a shorter pass', settings({ waitSeconds: 60, passMinutes: 1 })],
    ['one more slip', settings({ slipSurfaces: ['story', ...SETTINGS.slipSurfaces] })],
    [
      'another place pointed at on the same pages',
      settings({ pointed: [{ ...PLACE, selector: 'h3' }] }),
    ],
    ['more paused while it is lost', settings({ pauseWhereLost: ['x', 'instagram'] })],
    ['an account of one’s own', settings({ mine: [known('x', 'handle', 'me')] })],
    ['a name of one’s own', settings({ mine: [known(ANY_SITE, 'name', 'sam otter')] })],
    ['a longer cooling-off time', settings({ coolingHours: 48 })],
    ['an arrangement ended', settings({ arrangements: [] })],
    ['an arrangement on one day less', settings({ arrangements: [{ ...HOURS, weekdays: [5] }] })],
    [
      'what is no guarding',
      settings({ showLabel: true, letter: 'Dear me', language: 'de', discreet: true }),
    ],
  ])('%s', (_, after) => {
    expect(splitChange(before, after)).toEqual({ atOnce: after, waiting: [] });
  });

  it('everything while there is no contact: nothing is guarded yet', () => {
    const none = { contacts: [], settings: SETTINGS };
    const after = { contacts: [robin()], settings: { ...SETTINGS, sites: [], passMinutes: 60 } };
    expect(splitChange(none, after)).toEqual({ atOnce: after, waiting: [] });
  });
});

it('keeps what waits where it stood', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => contactOf([], { id }));
  if (!a || !b || !c || !d) throw new Error('There are four');
  const { atOnce } = splitChange(contacts(a, b, c), contacts(a, c, d));
  expect(atOnce.contacts).toEqual([a, b, c, d]);
});

describe('of any change', () => {
  const some = chance(11);
  const many = <T>(all: readonly T[]): T[] => all.filter(() => some.below(2) === 0);
  const VALUES = ['r', 's', 't', 'u'];
  const IDENTITIES = VALUES.flatMap((value) => [
    known('x', 'handle', value),
    known('x', 'thread', value, 'name'),
    known(ANY_SITE, 'phone', value),
  ]);
  const anyChoices = (): Choices => ({
    contacts: many(['a', 'b', 'c']).map((id) => ({
      ...contactOf(many(IDENTITIES), { id, label: some.oneOf(['R.', 'S.']) }),
      searches: some.below(2) === 0,
    })),
    settings: {
      ...DEFAULT_SETTINGS,
      sites: many(['x', 'instagram', 'reddit']),
      servers: many(['a.example', 'b.example']),
      ownSites: many(['c.example', 'd.example']).map((host) => ({
        host,
        addresses: many(['/{handle}', '/u/{handle}']).map((path) => ({ ...ADDRESS, path })),
      })),
      pointed: many(['/a', '/b']).map((path) => ({ ...PLACE, path })),
      pauseWhereLost: many(['x', 'reddit']),
      slipSurfaces: many(SURFACES),
      waitSeconds: 3 + some.below(20),
      passMinutes: 1 + some.below(20),
      coolingHours: some.below(48),
      mine: many(IDENTITIES),
      arrangements: many(['1', '2']).map((id) => ({
        ...HOURS,
        id,
        weekdays: [1, ...many([2, 3])],
        contactId: some.oneOf(['a', 'b']),
      })),
      showLabel: some.below(2) === 0,
    },
  });
  /** Lists whose order means nothing, in one order. */
  const inOrder = ({ contacts: all, settings: own }: Choices) => ({
    contacts: all,
    settings: {
      ...own,
      mine: own.mine.map((one) => JSON.stringify(one)).sort(),
      arrangements: own.arrangements.toSorted((p, q) => p.id.localeCompare(q.id)),
    },
  });

  it('what is at once and then what waits come to the whole of it', () => {
    for (let run = 0; run < 2000; run++) {
      const [from, to] = [anyChoices(), anyChoices()];
      const { atOnce, waiting } = splitChange(from, to);
      expect(inOrder(waiting.reduce(loosened, atOnce))).toEqual(inOrder(to));
      // And what takes effect at once has nothing in it that would have to wait.
      expect(splitChange(from, atOnce).waiting).toEqual([]);
    }
  });
});

it('one’s own account that comes to be known by the contact’s value too waits, and stays as it was', () => {
  const mine = known('x', 'handle', 'samotter');
  const present = { contacts: [robin()], settings: { ...SETTINGS, mine: [mine] } };
  const wider = { ...mine, also: [HANDLE.value] };
  const { atOnce, waiting } = splitChange(present, {
    ...present,
    settings: { ...present.settings, mine: [wider] },
  });
  expect(waiting).toEqual([{ is: 'mine', identity: wider }]);
  expect(atOnce.settings.mine).toEqual([mine]);
});

it('an address of an own site is the same whatever the order of its keys', () => {
  const turned = Object.fromEntries(Object.entries(ADDRESS).reverse()) as typeof ADDRESS;
  const after = settings({ ownSites: [{ ...OWN, addresses: [turned] }] });
  const { atOnce, waiting } = splitChange(before, after);
  expect(waiting).toEqual([]);
  expect(atOnce.settings.ownSites[0]?.addresses).toHaveLength(1);
});

it('a contact’s name as it was once kept is theirs, with whatever mark it is named as own', () => {
  const named = contactOf([known(ANY_SITE, 'name', 'robin o’vale')]);
  const mine = known(ANY_SITE, 'name', "robin o'vale");
  const present = { contacts: [named], settings: SETTINGS };
  const after = { contacts: [named], settings: { ...SETTINGS, mine: [mine] } };
  expect(splitChange(present, after).waiting).toEqual([{ is: 'mine', identity: mine }]);
});

it('what is entered anew goes on to be known by its other values', () => {
  const wide = { ...PHONE, also: ['5550123'] };
  const present = contacts(robin({ identities: [HANDLE, wide] }));
  const anew = contacts(robin({ identities: [HANDLE, { ...PHONE, also: ['15550123'] }] }));
  expect(splitChange(present, anew).atOnce.contacts[0]?.identities).toEqual([
    HANDLE,
    { ...PHONE, also: ['15550123', '5550123'] },
  ]);
});
