/** Fulfils after `ms`. Not a timer of the page: those are shared, and a page can clear them. */
export const delay = (ms: number): Promise<void> =>
  new Promise((done) => AbortSignal.timeout(ms).addEventListener('abort', () => done()));
