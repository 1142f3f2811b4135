import { useEffect } from 'preact/hooks';
import { text } from '../locales/text.ts';
import { newId } from '../new-id.ts';
import { type OwnChange, undoChange, watchOwnChanges } from '../platform/choices/own-change.ts';
import { hasChanged } from '../policy/cooling/restore.ts';
import { typedOn } from './typed-on.ts';
import type { Undoable } from './undo-bar.tsx';
import { useUndo } from './use-undo.ts';

/** A pause in the typing ends what one undo takes back. */
const PAUSE_MS = 3000;

/** What this page changed last, to be taken back. */
export function useChanges(): readonly Undoable[] {
  const { offered, offer } = useUndo();
  useEffect(() => {
    const ended = new AbortController();
    let last: { changes: readonly OwnChange[]; id: string; at: number } | undefined;
    watchOwnChanges((latest) => {
      if (!hasChanged(latest) && !latest.also) return;
      const at = performance.now();
      const joined = last && joinedTo(last, latest, at);
      const changes = joined ?? [latest];
      last = { changes, at, id: last && joined ? last.id : newId() };
      offer(
        () => text('undo.saved'),
        () => undoAll(changes),
        last.id,
      );
    }, ended.signal);
    return () => ended.abort();
  }, []);
  return offered;
}

/** What one undo takes back, where the latest belongs to what was changed before: to its typing, or its gesture. */
function joinedTo(
  last: { changes: readonly OwnChange[]; at: number },
  latest: OwnChange,
  at: number,
): readonly OwnChange[] | undefined {
  const before = last.changes.at(-1);
  if (!before) return undefined;
  if (latest.gesture !== undefined && latest.gesture === before.gesture)
    return [...last.changes, latest];
  const typed = at - last.at < PAUSE_MS ? typedOn(before, latest) : undefined;
  return typed && [...last.changes.slice(0, -1), typed];
}

/** The latest first; answers whether any of it was there to be taken back. */
async function undoAll(changes: readonly OwnChange[]): Promise<boolean> {
  let isDone = false;
  for (const one of changes.toReversed()) isDone = (await undoChange(one)) || isDone;
  return isDone;
}
