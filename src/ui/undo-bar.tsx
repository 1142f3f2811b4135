import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../locales/text.ts';
import { SAID_FOR_MS, useTrouble } from './use-trouble.ts';

/** Something that was done and can still be undone. */
export interface Undoable {
  readonly id: string;
  /** What it was, in the language that is spoken by then. */
  sentence(): string;
  /** When it was done, ms since the epoch. */
  readonly at: number;
  /** Answers whether it was undone: it may be too late. */
  undo(): Promise<boolean>;
}

/** Says what was done and offers to undo it, at the foot of the window or with Ctrl+Z. */
export function UndoBar({ undoables }: { undoables: readonly Undoable[] }) {
  const [said, setSaid] = useState<'done' | 'late'>();
  const hasTrouble = useTrouble();
  const last = undoables.at(-1);
  const taken = useRef(new Set<string>());
  const take = async ({ id, at, undo }: Undoable) => {
    // What is deleted again has the same id, and another moment.
    const offer = `${id} ${at}`;
    // The second press of two would come too late for what the first has undone.
    if (taken.current.has(offer)) return;
    taken.current.add(offer);
    try {
      setSaid((await undo()) ? 'done' : 'late');
    } catch (error) {
      taken.current.delete(offer);
      throw error;
    }
  };
  const known = useRef(new Set<string>());
  useEffect(() => {
    // What was said of one is over with the next, and not with that before it.
    if (!last || known.current.has(last.id)) return;
    for (const { id } of undoables) known.current.add(id);
    setSaid(undefined);
  }, [last?.id]);
  useEffect(() => {
    if (!said) return;
    const over = setTimeout(() => setSaid(undefined), SAID_FOR_MS);
    return () => clearTimeout(over);
  }, [said]);
  useEffect(() => {
    if (!last) return;
    const onKey = (event: KeyboardEvent) => {
      // By its place where the key is no Latin letter, as on an Arabic keyboard; on a German one Y is there.
      const isLatin = /^[a-z]$/i.test(event.key);
      const isZ = isLatin ? event.key.toLowerCase() === 'z' : event.code === 'KeyZ';
      const isUndo = isZ && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      // A field undoes its own typing.
      if (!isUndo || isTyped(event.target)) return;
      event.preventDefault();
      void take(last);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [last]);
  return (
    <div class="undo-bar" role="status">
      {undoables.map((one) => (
        <p key={one.id} class="row spread">
          <span>{one.sentence()}</span>
          <button
            type="button"
            class="main"
            aria-keyshortcuts={one === last ? 'Control+Z Meta+Z' : undefined}
            title={one === last ? 'Ctrl + Z' : undefined}
            onClick={() => void take(one)}
          >
            {text('undo.do')}
          </button>
        </p>
      ))}
      {said === 'late' && <p>{text('undo.late')}</p>}
      {hasTrouble && <p class="problem">{text('undo.failed')}</p>}
      {said === 'done' && !last && <span class="spoken">{text('undo.done')}</span>}
    </div>
  );
}

const UNTYPED = new Set(['checkbox', 'radio', 'button', 'submit', 'file']);

const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !UNTYPED.has(target.type));
