import { delay } from '../delay.ts';

/** Fulfils once what comes into a live region is spoken: it tells what changes, not what it came with. */
export const onceLive = (): Promise<void> => delay(100);
