import { describe, expect, it } from 'vitest';
import type { Arrangement } from '../../../src/policy/arrangement.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/policy/settings.ts';
import { leavesLetter, withReadSettings } from '../../../src/policy/settings-with-read.ts';
import { known } from '../samples.ts';

const settings = (changes: Partial<Settings> = {}): Settings => ({
  ...DEFAULT_SETTINGS,
  ...changes,
});
const reason = (id: string, text = id) => ({ id, text });
const plan = (id: string) => ({
  id,
  when: 'I',
  instead: 'walk',
  action: { is: 'nothing' } as const,
});
const address = (path: string) => ({ surface: 'profile', path }) as const;
const place = (site: string, selector: string) => ({ site, path: '/', selector });
const arrangement = (id: string, to: string): Arrangement => ({
  id,
  contactId: 'robin',
  surfaces: ['chat'],
  purpose: 'children',
  weekdays: [1],
  from: '17:00',
  to,
});

describe('lists: all that is here, as it is here, then what only the file has', () => {
  it.each<[keyof Settings, unknown[], unknown[], unknown[]]>([
    [
      'ownReasons',
      [reason('a', 'put better')],
      [reason('b'), reason('a')],
      [reason('a', 'put better'), reason('b')],
    ],
    ['plans', [plan('a')], [plan('b')], [plan('a'), plan('b')]],
    ['feelings', ['homesick'], ['sad', 'homesick'], ['homesick', 'sad']],
    ['servers', ['one.example'], ['two.example'], ['one.example', 'two.example']],
    ['pauseWhereLost', ['x'], ['x', 'reddit'], ['x', 'reddit']],
    ['pointed', [place('x', 'h1')], [place('x', 'h2')], [place('x', 'h1')]],
    [
      'mine',
      [known('x', 'handle', 'me')],
      [known('x', 'handle', 'sam')],
      [known('x', 'handle', 'me'), known('x', 'handle', 'sam')],
    ],
    [
      'arrangements',
      [arrangement('a', '18:00')],
      [arrangement('a', '23:00'), arrangement('b', '18:00')],
      [arrangement('a', '18:00'), arrangement('b', '18:00')],
    ],
    [
      'ownSites',
      [{ host: 'one.example', addresses: [address('/a')] }],
      [
        { host: 'one.example', addresses: [address('/b'), address('/a')] },
        { host: 'two.example', addresses: [address('/c')] },
      ],
      [
        { host: 'one.example', addresses: [address('/a'), address('/b')] },
        { host: 'two.example', addresses: [address('/c')] },
      ],
    ],
  ])('%s', (name, own, read, then) => {
    expect(withReadSettings(settings({ [name]: own }), settings({ [name]: read }))[name]).toEqual(
      then,
    );
  });

  it('feelings that were never changed are the file’s', () => {
    expect(withReadSettings(settings(), settings({ feelings: ['sad'] })).feelings).toEqual(['sad']);
    const own = settings({ feelings: ['sad'], region: 'DE' });
    expect(withReadSettings(own, settings())).toMatchObject({ feelings: ['sad'], region: 'DE' });
  });
});

it('a letter that is here stays, and that is told; where there is none the file’s comes', () => {
  const [none, one, other] = ['', 'Dear me.', 'Another.'].map((letter) => settings({ letter }));
  const letters = [
    [none, one, 'Dear me.', false],
    [one, none, 'Dear me.', false],
    [one, one, 'Dear me.', false],
    [one, other, 'Dear me.', true],
  ] as const;
  for (const [own = settings(), read = settings(), letter, isLeft] of letters) {
    expect(withReadSettings(own, read).letter).toBe(letter);
    expect(leavesLetter(own, read)).toBe(isLeft);
  }
});

it('what the file does not name stays, and so does what is more discreet', () => {
  const own = settings({
    waitSeconds: 30,
    discreet: true,
    recordsPrivate: false,
    letter: 'Dear me.',
  });
  expect(withReadSettings(own, {})).toEqual(own);
  expect(withReadSettings(own, { discreet: false, recordsPrivate: true })).toEqual(own);
  const read = { discreet: true, recordsPrivate: false };
  const recording = settings({ recordsPrivate: true });
  expect(withReadSettings(recording, read)).toEqual(settings(read));
});

it('any other setting is the file’s, but for the sites that are on', () => {
  const read = settings({ sites: ['x'], waitSeconds: 60, language: 'de', offers: ['wave'] });
  expect(withReadSettings(settings({ sites: ['reddit'] }), read)).toEqual({
    ...read,
    sites: ['reddit'],
  });
});

it('shows and sounds no more than here, but where nobody is guarded yet', () => {
  const own = settings({
    recordsPrivate: false,
    showLabel: false,
    breathSound: false,
    badge: 'none',
  });
  const read = {
    recordsPrivate: true,
    showLabel: true,
    breathSound: true,
    badge: 'days',
  } as const;
  expect(withReadSettings(own, read)).toEqual(own);
  expect(withReadSettings(own, read, { isNew: true })).toEqual({ ...own, ...read });
});
