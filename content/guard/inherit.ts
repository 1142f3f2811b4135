import { newId } from '../../src/new-id.ts';
import { isLeftBehind, keep } from '../../src/platform/record/keep.ts';
import { factsIn } from '../../src/platform/stored.ts';
import type { Judge } from './judge.ts';
import type { Pausing } from './pausing.ts';
import { standBy, takeOver } from './succession.ts';

/**
 * Takes over, once the facts are there, from the guard that an update left behind in this page, with its
 * passes and what it could not write down any more; `onLeft` is called if there is one. From then on
 * this one stands by for the next, and goes when that is there. Where this one `isFirst`, and came before
 * anything of the page, no other was.
 */
export function startInheriting(
  page: Window,
  { judge, pausing, isFirst, go }: { judge: Judge; pausing: Pausing; isFirst: boolean; go(): void },
  signal: AbortSignal,
  onLeft: () => void,
): () => void {
  let hasInherited = false;
  return () => {
    const countersign = judge.facts?.countersign;
    if (hasInherited || countersign === undefined) return;
    hasInherited = true;
    const self = { countersign, id: newId() };
    if (!isFirst) {
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
