import { useEffect, useState } from 'preact/hooks';
import { text } from '../locales/text.ts';

/** Something that was done and can still be undone. */
export interface Undoable {
  readonly id: string;
  readonly sentence: string;
  undo(): Promise<unknown>;
}

/** Says what was done and offers to undo it, at the foot of the window or with Ctrl+Z. */
export function UndoBar({ undoables }: { undoables: readonly Undoable[] }) {
  const [isUndone, setUndone] = useState(false);
  const last = undoables.at(-1);
  const take = ({ undo }: Undoable) => {
    void undo();
    setUndone(true);
  };
  useEffect(() => {
    if (undoables.length > 0) setUndone(false);
  }, [undoables.length]);
  useEffect(() => {
    if (!last) return;
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      // A field undoes its own typing.
      if (!isUndo || isTyped(event.target)) return;
      event.preventDefault();
      take(last);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [last]);
  return (
    <div class="undo-bar" role="status">
      {undoables.map((one) => (
        <p key={one.id} class="row spread">
          <span>{one.sentence}</span>
          <button type="button" class="main" onClick={() => take(one)}>
            {text('undo.do')}
          </button>
        </p>
      ))}
      {isUndone && undoables.length === 0 && <span class="spoken">{text('undo.done')}</span>}
    </div>
  );
}

const UNTYPED = new Set(['checkbox', 'radio', 'button', 'submit', 'file']);

const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !UNTYPED.has(target.type));
