import * as v from 'valibot';
import { expect, it } from 'vitest';
import { OFFER_KINDS } from '../../../src/policy/offer-kinds.ts';
import { FEELINGS } from '../../../src/policy/own-words.ts';
import { DEFAULT_SETTINGS } from '../../../src/policy/settings.ts';
import { SettingsSchema } from '../../../src/policy/settings-schema.ts';

it('begins with no site on, ten seconds, and only writing or calling as a slip', () => {
  expect(DEFAULT_SETTINGS).toEqual({
    sites: [],
    waitSeconds: 10,
    passMinutes: 5,
    slipSurfaces: ['chat', 'compose', 'call'],
    showLabel: false,
    region: '',
    servers: [],
    ownSites: [],
    pointed: [],
    mine: [],
    language: '',
    badge: 'days',
    rhythm: 'long',
    breathSound: false,
    offers: OFFER_KINDS,
    ownReasons: [],
    letter: '',
    plans: [],
    feelings: FEELINGS,
    waveMinutes: 15,
    pauseWhereLost: [],
    coolingHours: 24,
    arrangements: [],
    discreet: false,
    recordsPrivate: false,
  });
});

it('finds the default of an entry that was added later, and drops what it does not know', () => {
  const stored = { sites: ['x'], waitSeconds: 20, dream: true };
  const actual = v.parse(SettingsSchema, stored);
  expect(actual).toEqual({ ...DEFAULT_SETTINGS, sites: ['x'], waitSeconds: 20 });
});

it.each([
  ['a wait too short to breathe', { waitSeconds: 2 }],
  ['half a second', { waitSeconds: 10.5 }],
  ['a wait without end', { waitSeconds: 601 }],
  ['a pass of no length', { passMinutes: 0 }],
  ['a pass of hours', { passMinutes: 61 }],
  ['a cooling-off time of more than a week', { coolingHours: 169 }],
  ['a surface there is none of', { slipSurfaces: ['dream'] }],
  ['a server that is no host', { servers: ['https://one.example/'] }],
  ['a site without a host', { ownSites: [{ host: 'example', addresses: [] }] }],
  ['a place without a selector', { pointed: [{ site: 'x', path: '/', selector: '' }] }],
  ['a place of one person', { pointed: [{ site: 'x', path: '/{handle}', selector: 'b' }] }],
  ['a place of nobody', { pointed: [{ site: 'x', path: '/{nobody}', selector: 'b' }] }],
  ['a place to look for long', { pointed: [{ site: 'x', path: '/*a*a*a!', selector: 'b' }] }],
])('refuses %s', (_, changes) => {
  expect(v.is(SettingsSchema, { ...DEFAULT_SETTINGS, ...changes })).toBe(false);
});
