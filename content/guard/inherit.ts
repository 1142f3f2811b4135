import { newId } from '../../src/new-id.ts';
import { isLeftBehind, keep } from '../../src/platform/record/keep.ts';
import { factsIn } from '../../src/platform/stored.ts';
import type { Judge } from './judge.ts';
import type { Pausing } from './pausing.ts';
import { standBy, takeOver } from './succession.ts';

/**
 * Takes over, once the facts are there, from the guard that an update left behind in this page, with its
 * passes and what it could not write down any more; `onLeft` is called if there is one. From then on
 * this one stands by for the next, and goes when that is there. `isFirst`: this guard came before anything
 * of the page, so there was no other to take over from.
 */
export function startInheriting(
  page: Window,
  { judge, pausing, isFirst, go }: { judge: Judge; pausing: Pausing; isFirst: boolean; go(): void },
  signal: AbortSignal,
  onLeft: () => void,
): () => void {
  let known: string | undefined;
  return () => {
    const countersign = judge.facts?.countersign;
    if (countersign === undefined || countersign === known) return;
    // It is another one once everything was deleted.
    const isAnother = known !== undefined;
    known = countersign;
    const self = { countersign, id: newId() };
    if (!isFirst && !isAnother) {
      takeOver(page, self, signal, async ({ isUp, items }) => {
        pausing.noteOther(isUp);
        for (const pass of factsIn(items).passes) judge.grant(pass);
        // One that is left behind itself would hand it back.
        const keeping = isLeftBehind() ? undefined : keep(items).catch(() => {});
        onLeft();
        await keeping;
        return !isLeftBehind();
      });
    }
    standBy(page, self, signal, { pausing, go });
  };
}
