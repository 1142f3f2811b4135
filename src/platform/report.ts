/**
 * Notes down that something went wrong, for whoever opens the extension's console: where, and which
 * kind of error. Never its message: browsers put addresses and stored values into those.
 */
export const reporter =
  (where: string) =>
  (error: unknown): void => {
    console.error(`Holdfast: ${where}: ${error instanceof Error ? error.name : 'unknown error'}`);
  };
