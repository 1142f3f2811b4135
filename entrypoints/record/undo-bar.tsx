import { useEffect, useState } from 'preact/hooks';
import { text } from '../../src/locales/text.ts';
import { UNDO_MS } from '../../src/platform/deletion.ts';

/** Something that was done and can still be undone. */
export interface Undoable {
  readonly id: string;
  readonly sentence: string;
  undo(): Promise<unknown>;
}

/** What was done last, each until its time is over; `offer` adds one. */
export function useUndo() {
  const [offered, setOffered] = useState<readonly Undoable[]>([]);
  const drop = (id: string) => setOffered((all) => all.filter((one) => one.id !== id));
  const offer = (sentence: string, undo: () => Promise<unknown>) => {
    const id = crypto.randomUUID();
    // Of two corrections of one urge only the later can be undone: the bar has one of these.
    setOffered([{ id, sentence, undo: () => undo().finally(() => drop(id)) }]);
    setTimeout(() => drop(id), UNDO_MS);
  };
  return { offered, offer };
}

/** Says what was done and offers to undo it, at the foot of the window. */
export function UndoBar({ undoables }: { undoables: readonly Undoable[] }) {
  const [isUndone, setUndone] = useState(false);
  useEffect(() => {
    if (undoables.length > 0) setUndone(false);
  }, [undoables.length]);
  return (
    <div class="undo-bar" role="status">
      {undoables.map(({ id, sentence, undo }) => (
        <p key={id} class="row spread">
          <span>{sentence}</span>
          <button
            type="button"
            class="main"
            onClick={() => {
              void undo();
              setUndone(true);
            }}
          >
            {text('record.undo')}
          </button>
        </p>
      ))}
      {isUndone && undoables.length === 0 && <span class="spoken">{text('record.undone')}</span>}
    </div>
  );
}
