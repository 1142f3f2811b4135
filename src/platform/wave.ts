import { browser } from 'wxt/browser';
import { looksLike } from './looks-like.ts';

const KEY = 'wave';

/** An urge that is being ridden, or a plan's time: since when (ms), and for how many minutes. */
export interface Wave {
  readonly startedAt: number;
  readonly minutes: number;
  readonly isPlan?: boolean;
}

/** When it has ebbed, in ms. */
export const waveEnd = ({ startedAt, minutes }: Wave): number => startedAt + minutes * 60_000;

/** Begins a wave, in place of one that runs. */
export async function startWave(minutes: number, now: number, isPlan = false): Promise<Wave> {
  const wave = { startedAt: now, minutes, ...(isPlan && { isPlan }) };
  await browser.storage.local.set({ [KEY]: wave });
  return wave;
}

/** The wave that runs at `now`; nothing once it has ebbed. */
export async function readWave(now = Date.now()): Promise<Wave | undefined> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  if (!looksLike(stored, { startedAt: 0, minutes: 0 })) return undefined;
  return stored.startedAt <= now && now < waveEnd(stored) ? stored : undefined;
}

export const stopWave = (): Promise<void> => browser.storage.local.remove(KEY);
