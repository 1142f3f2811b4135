import { expect, it } from 'vitest';
import { forgetTaught } from '../../../../src/platform/choices/forget-taught.ts';
import {
  type OwnChange,
  undoChange,
  watchOwnChanges,
} from '../../../../src/platform/choices/own-change.ts';
import { TURNED_OFF } from '../../../../src/platform/permissions/give-back.ts';
import { readFacts } from '../../../../src/platform/stored.ts';
import { DEFAULT_SETTINGS } from '../../../../src/policy/settings.ts';
import { contactOf } from '../../samples.ts';
import { store, stored, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const PROFILE = { surface: 'profile', path: '/people/{handle}/**' } as const;
const SETTINGS = {
  ...DEFAULT_SETTINGS,
  servers: ['meadow.example'],
  ownSites: [{ host: 'lake.example', addresses: [PROFILE] }],
};
const AN_ADDRESS = { is: 'own-address', host: 'lake.example', address: PROFILE } as const;
const A_SERVER = { is: 'server', host: 'meadow.example' } as const;
const settings = async () => (await readFacts()).settings;

it('takes an address away at once where nothing waits, and can be taken back', async () => {
  const told: OwnChange[] = [];
  watchOwnChanges((one) => told.push(one), new AbortController().signal);
  await store({ contacts: [contactOf([])], settings: { ...SETTINGS, coolingHours: 0 } });
  expect(await forgetTaught([AN_ADDRESS])).toEqual({ waiting: [], refused: [] });
  expect((await settings()).ownSites).toEqual([{ host: 'lake.example', addresses: [] }]);
  await undoChange(told.at(-1) as OwnChange);
  expect((await settings()).ownSites).toEqual(SETTINGS.ownSites);
});

it('waits like anything that guards less', async () => {
  await store({ contacts: [contactOf([])], settings: SETTINGS });
  expect(await forgetTaught([AN_ADDRESS])).toEqual({ waiting: [AN_ADDRESS], refused: [] });
  expect((await settings()).ownSites).toEqual(SETTINGS.ownSites);
});

it('has the permission of a server given back, and of nothing else', async () => {
  await store({ contacts: [contactOf([])], settings: { ...SETTINGS, coolingHours: 0 } });
  await forgetTaught([A_SERVER, AN_ADDRESS]);
  expect((await settings()).servers).toEqual([]);
  const notes = Object.keys(await stored()).filter((key) => key.startsWith(TURNED_OFF));
  expect(notes).toEqual([`${TURNED_OFF}meadow.example`]);
});
