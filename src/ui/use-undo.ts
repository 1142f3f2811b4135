import { useEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../new-id.ts';
import { UNDO_MS } from '../platform/choices/own-change.ts';
import type { Undoable } from './undo-bar.tsx';

/** What was done last, until its time is over: of two that follow each other only the later. */
export function useUndo() {
  const [offered, setOffered] = useState<readonly Undoable[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  /** `id`: the same again, which is not announced anew. */
  const offer = (sentence: () => string, undo: Undoable['undo'], id: string = newId()) => {
    const drop = () => setOffered((all) => all.filter((one) => one.id !== id));
    // One that failed may be tried again.
    const take = async () => {
      const isDone = await undo();
      drop();
      return isDone;
    };
    setOffered([{ id, sentence, at: Date.now(), undo: take }]);
    clearTimeout(timer.current);
    timer.current = setTimeout(drop, UNDO_MS);
  };
  return { offered, offer };
}
