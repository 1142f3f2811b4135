import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readCooling } from '../../../../src/platform/choices/cooling-facts.ts';
import { lockFor } from '../../../../src/platform/choices/lock.ts';
import { takeDue } from '../../../../src/platform/choices/loosenings-due.ts';
import {
  closeDoor,
  forgetPin,
  openDoor,
  readDoor,
  requestNoPin,
  setPin,
  stayOpen,
} from '../../../../src/platform/choices/pin.ts';
import { DEFAULT_SETTINGS } from '../../../../src/policy/settings.ts';
import { contactOf } from '../../samples.ts';
import { store, useFreshBrowser } from '../fresh-browser.ts';

useFreshBrowser();

const START = Date.UTC(2026, 10, 23, 9);
const MINUTE = 60_000;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  await store({ contacts: [contactOf([])] });
});
afterEach(() => vi.useRealTimers());

it('asks for nothing without a PIN', async () => {
  expect(await readDoor()).toBe('no pin');
  expect(await openDoor('')).toBe(true);
});

it('lets in who knows it, until fifteen minutes without anybody', async () => {
  await setPin('1968');
  expect(await readDoor()).toBe('open');
  await closeDoor();
  expect(await readDoor()).toBe('closed');
  expect(await openDoor('1969')).toBe(false);
  expect(await readDoor()).toBe('closed');
  expect(await openDoor('1968')).toBe(true);
  vi.setSystemTime(START + 14 * MINUTE);
  await stayOpen();
  vi.setSystemTime(START + 28 * MINUTE);
  expect(await readDoor()).toBe('open');
  vi.setSystemTime(START + 29 * MINUTE);
  expect(await readDoor()).toBe('closed');
});

it('is not opened by a clock that is set back', async () => {
  await setPin('1968');
  vi.setSystemTime(START - MINUTE);
  expect(await readDoor()).toBe('closed');
});

it('is taken away at once by who is in, and after the cooling-off time by who forgot it', async () => {
  await setPin('1968');
  await closeDoor();
  expect((await requestNoPin()).waiting).toEqual([{ is: 'pin' }]);
  expect(await readDoor()).toBe('closed');
  vi.setSystemTime(START + 24 * 60 * MINUTE);
  await takeDue();
  expect(await readDoor()).toBe('no pin');
  await setPin('2026');
  await requestNoPin();
  await forgetPin();
  expect(await readDoor()).toBe('no pin');
  expect((await readCooling()).pending).toEqual([]);
});

it('that was forgotten is not taken away at once where nothing else waits', async () => {
  await store({ contacts: [], settings: { ...DEFAULT_SETTINGS, coolingHours: 0 } });
  await setPin('1968');
  await closeDoor();
  expect((await requestNoPin()).waiting).toEqual([{ is: 'pin' }]);
  vi.setSystemTime(START + 23 * 60 * MINUTE);
  await takeDue();
  expect(await readDoor()).toBe('closed');
  vi.setSystemTime(START + 24 * 60 * MINUTE);
  await takeDue();
  expect(await readDoor()).toBe('no pin');
});

it('stays closed where what is kept of the PIN is damaged, and can be reset', async () => {
  await store({ pin: { salt: 'dream' } });
  expect(await readDoor()).toBe('closed');
  expect(await openDoor('')).toBe(false);
  await requestNoPin();
  vi.setSystemTime(START + 24 * 60 * MINUTE);
  await takeDue();
  expect(await readDoor()).toBe('no pin');
});

it('that is set anew is not taken away for having been forgotten before', async () => {
  await setPin('1968');
  await requestNoPin();
  await setPin('2001');
  vi.setSystemTime(START + 25 * 60 * MINUTE);
  await takeDue();
  await closeDoor();
  expect(await readDoor()).toBe('closed');
  expect(await openDoor('2001')).toBe(true);
});

it('that was forgotten goes in its time, also while a lock holds', async () => {
  await store({ contacts: [contactOf([])] });
  await lockFor(90);
  await setPin('1968');
  await closeDoor();
  expect(await requestNoPin()).toEqual({ waiting: [{ is: 'pin' }], refused: [] });
  vi.setSystemTime(START + 24 * 60 * MINUTE);
  await takeDue();
  expect(await readDoor()).toBe('no pin');
});
