import { setTimeout as rest } from 'node:timers/promises';
import { errors } from 'playwright';

/** Asks until there is an answer; a page that is being left gives none. Throws after `timeout` ms. */
export async function until<T>(
  ask: () => Promise<T>,
  what: string,
  timeout = 10_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + timeout;
  let failed: unknown;
  while (performance.now() < end) {
    const answer = await ask().catch((error: unknown) => {
      failed = error;
    });
    if (answer) return answer as NonNullable<T>;
    await rest(10);
  }
  const error = new errors.TimeoutError(`Waited for ${timeout} ms until ${what}`);
  throw Object.assign(error, { cause: failed });
}
