/** Something did not come to its end in time; the message is what. */
export class Overdue extends Error {}

/** For what may take too long, but may not fail: throws all but `Overdue`. */
export function butOverdue(error: unknown): void {
  if (!(error instanceof Overdue)) throw error;
}

/** Every wait of the run has an end: rejects with `Overdue` after so many milliseconds. */
export async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Overdue(what)), ms);
  // It may still fail once nobody waits for it any more.
  work.catch(() => {});
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}
