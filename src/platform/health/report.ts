import { noteError } from './errors.ts';

/**
 * Notes down that something went wrong: where, and which kind of error. Never its message: browsers
 * put addresses and stored values into those.
 */
export const reporter =
  (where: string) =>
  (error: unknown): void => {
    const name = error instanceof Error ? error.name : 'unknown error';
    console.error(`Holdfast: ${where}: ${name}`);
    void noteError({ moment: Date.now(), where, name }).catch(() => {});
  };
