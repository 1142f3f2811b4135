import type { Letter } from '../../../src/log/letter.ts';
import { type OutboxEntry, outboxKey } from '../../../src/log/outbox.ts';
import type { Urge } from '../../../src/log/urge.ts';
import type { RunInside } from './stored-state.ts';

/** Hands urges and letters over as pages do, and waits until the worker has put them into the log. */
export async function keepInLog(
  run: RunInside,
  urges: readonly Urge[],
  letters: readonly Letter[] = [],
): Promise<void> {
  const entries: OutboxEntry[] = [
    ...urges.map((urge) => ({ is: 'urge' as const, urge })),
    ...letters.map((letter) => ({ is: 'letter' as const, letter })),
  ];
  const items = Object.fromEntries(entries.map((entry) => [outboxKey(entry), entry]));
  await run(async (handed) => {
    await chrome.storage.local.set(handed);
    const isLeft = async () =>
      Object.keys(await chrome.storage.local.get(null)).some((key) => key.startsWith('outbox:'));
    while (await isLeft()) await new Promise((done) => setTimeout(done, 20));
  }, items);
}
