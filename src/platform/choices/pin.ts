import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { isThatPin, type KeptPin, KeptPinSchema, keptOf } from '../../policy/pin.ts';
import { watchStored } from '../watch-stored.ts';
import { requestLoosening } from './change.ts';
import { alone } from './choices.ts';
import { coolingItems, readCooling } from './cooling-facts.ts';
import type { ChangeResult } from './split-by-cooling.ts';

const PIN = 'pin';
/** In session memory: pages of ours only, and gone when the browser is closed. */
const OPEN_UNTIL = 'openUntil';
const IDLE_MS = 15 * 60_000;

/** How our own pages stand: none has to ask, they are open, or the PIN is asked for first. */
export type Door = 'no pin' | 'open' | 'closed';

export async function readDoor(now = Date.now()): Promise<Door> {
  if (!(await keptPin())) return 'no pin';
  const { [OPEN_UNTIL]: until } = await browser.storage.session.get(OPEN_UNTIL);
  return typeof until === 'number' && now < until && until <= now + IDLE_MS ? 'open' : 'closed';
}

/** Opens our own pages, where this is the PIN; answers whether it is. */
export async function openDoor(pin: string): Promise<boolean> {
  const kept = await keptPin();
  const isRight = kept === undefined || (await isThatPin(pin, kept));
  if (isRight) await stayOpen();
  return isRight;
}

/** Somebody is there: the fifteen minutes begin again. */
export const stayOpen = (): Promise<void> =>
  browser.storage.session.set({ [OPEN_UNTIL]: Date.now() + IDLE_MS });

export const closeDoor = (): Promise<void> => browser.storage.session.remove(OPEN_UNTIL);

/**
 * Sets a PIN, in place of one there is; a request to take a forgotten one away is dropped. Whoever may
 * call it has been let in.
 */
export async function setPin(pin: string): Promise<void> {
  await stayOpen();
  const kept = await keptOf(pin);
  await alone(async () => browser.storage.local.set({ ...(await withoutRequest()), [PIN]: kept }));
}

/** Takes the PIN away, and a request to do so: whoever asks knew it. */
export const forgetPin = (): Promise<void> =>
  alone(async () => {
    await browser.storage.local.remove(PIN);
    await browser.storage.local.set(await withoutRequest());
  });

/** Takes the PIN away that was forgotten: whoever asked has waited for it. */
export const dropPin = (): Promise<void> => browser.storage.local.remove(PIN);

/** For who has forgotten it: it is taken away after the cooling-off time, and a day at least. */
export const requestNoPin = (): Promise<ChangeResult> => requestLoosening({ is: 'pin' }, dropPin);

/** What is to be stored for no request to take a PIN away to wait any more. */
async function withoutRequest(): Promise<Record<string, unknown>> {
  const cooling = await readCooling();
  const pending = cooling.pending.filter(({ loosening }) => loosening.is !== 'pin');
  return pending.length < cooling.pending.length ? coolingItems(cooling, { pending }) : {};
}

/** Calls back after every change of how the door stands, until the signal aborts. */
export function watchDoor(onChange: () => void, signal: AbortSignal): void {
  watchStored((keys) => {
    if (keys.includes(PIN) || keys.includes(OPEN_UNTIL)) onChange();
  }, signal);
}

/** What is damaged can be no PIN; it is asked for all the same, and taken away like a forgotten one. */
async function keptPin(): Promise<KeptPin | undefined> {
  const { [PIN]: stored } = await browser.storage.local.get(PIN);
  if (stored === undefined) return undefined;
  const kept = v.safeParse(KeptPinSchema, stored);
  return kept.success ? kept.output : NOBODYS;
}

const NOBODYS: KeptPin = { salt: '00'.repeat(16), hash: '00'.repeat(32), iterations: 1 };
