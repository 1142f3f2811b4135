/**
 * Does all of these one after another, whatever becomes of the others; then throws what first went
 * wrong.
 */
export async function eachByItself(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps) await step().catch((error) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}
