import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { LOG_TROUBLES, LogError, type LogTrouble } from '../../log/log-error.ts';
import { type Repair, readRepair } from '../choices/repaired.ts';
import { watchStored } from '../watch-stored.ts';
import { countUnkept } from './keep-for-session.ts';

/** In memory: where the disk is full there is no other place. */
const KEY = 'logTrouble';

/** What is not as it has to be, and the user is told of. */
export interface Troubles {
  /** What of the contacts and settings was damaged and put back. */
  readonly repair: Repair | undefined;
  /** Why the record cannot be written. */
  readonly log: LogTrouble | undefined;
  /** Urges and letters that are kept only until the browser is closed. */
  readonly unkept: number;
}

/** Does something with the log, and notes down whether that could be done. */
export async function noteLogTrouble<T>(work: () => Promise<T>): Promise<T> {
  try {
    const done = await work();
    await browser.storage.session.remove(KEY);
    return done;
  } catch (error) {
    if (error instanceof LogError) await browser.storage.session.set({ [KEY]: error.reason });
    throw error;
  }
}

export async function readTroubles(): Promise<Troubles> {
  const { [KEY]: log } = await browser.storage.session.get(KEY);
  return {
    repair: await readRepair(),
    log: v.is(v.picklist(LOG_TROUBLES), log) ? log : undefined,
    unkept: await countUnkept(),
  };
}

/** Calls back with the troubles after every change that may concern them, until the signal aborts. */
export function watchTroubles(onChange: (troubles: Troubles) => void, signal: AbortSignal): void {
  watchStored(() => void readTroubles().then(onChange), signal);
}
