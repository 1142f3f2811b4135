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
    let last: { change: OwnChange; id: string; at: number } | undefined;
    watchOwnChanges((latest) => {
      if (!hasChanged(latest) && !latest.also) return;
      const at = performance.now();
      const typed = last && at - last.at < PAUSE_MS ? typedOn(last.change, latest) : undefined;
      const change = typed ?? latest;
      last = { change, at, id: last && typed ? last.id : newId() };
      offer(
        () => text('undo.saved'),
        () => undoChange(change),
        last.id,
      );
    }, ended.signal);
    return () => ended.abort();
  }, []);
  return offered;
}
