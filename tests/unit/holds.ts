import { appendFileSync } from 'node:fs';
import { env } from 'node:process';
import fc from 'fast-check';

/** Set by `npm run fuzz`; `npm test` tries the same few inputs each time. */
export const LONG_FORM = env['FUZZ_RUNS'] !== undefined;
const SEED = Number(env['FUZZ_SEED'] ?? 20_261_126);

/**
 * Tries a property on many inputs: 1,000 (or `few`) in `npm test`, in the long form as many as are
 * asked for. What does not hold is made as small as it can be, and thrown; so is that fewer were tried.
 */
export async function holds<T>(
  subject: string,
  inputs: fc.Arbitrary<T>,
  check: (input: T) => void | Promise<void>,
  few = 1000,
): Promise<void> {
  const begin = performance.now();
  let begun = 0;
  // An input that `fc.pre` turns away is not one that was tried: another is taken instead.
  let tried = 0;
  const property = fc.asyncProperty(inputs, async (input) => {
    begun++;
    if (begun % 100 === 0) await letGo();
    await check(input);
    tried++;
  });
  const numRuns = LONG_FORM ? Number(env['FUZZ_RUNS']) : few;
  await fc.assert(property, { numRuns, seed: SEED });
  // Of no number at all fast-check tries none, and all is well.
  if (!(tried >= Math.max(1, numRuns))) throw new Error(`${subject}: ${tried} inputs were tried`);
  note(subject, tried, performance.now() - begin);
}

/** What a weak reference was made to is kept until the task ends, and inputs alone never end it. */
const letGo = (): Promise<void> => new Promise((done) => setImmediate(done));

function note(subject: string, tried: number, ms: number): void {
  const file = env['FUZZ_REPORT'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ subject, tried, ms })}\n`);
}
