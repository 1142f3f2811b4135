import { useEffect } from 'preact/hooks';
import { text } from '../locales/text.ts';
import { type OwnChange, undoChange, watchOwnChanges } from '../platform/own-change.ts';
import { changedNames, hasChanged } from '../policy/cooling/restore.ts';
import type { Settings } from '../policy/settings.ts';
import type { Undoable } from './undo-bar.tsx';
import { useUndo } from './use-undo.ts';

/** Saved as they are typed, letter by letter: a pause in it ends what one undo takes back. */
const TYPED: readonly (keyof Settings)[] = ['letter', 'ownReasons'];
const PAUSE_MS = 3000;

/** What this page changed last, to be taken back. */
export function useChanges(): readonly Undoable[] {
  const { offered, offer } = useUndo();
  useEffect(() => {
    const ended = new AbortController();
    let last: { change: OwnChange; id: string; at: number } | undefined;
    watchOwnChanges((latest) => {
      if (!hasChanged(latest)) return;
      const at = performance.now();
      const goesOn = last && at - last.at < PAUSE_MS && isTyping(last.change, latest);
      const change = last && goesOn ? { ...latest, ...startOf(last.change) } : latest;
      last = { change, at, id: last && goesOn ? last.id : crypto.randomUUID() };
      offer(text('undo.saved'), () => undoChange(change), last.id);
    }, ended.signal);
    return () => ended.abort();
  }, []);
  return offered;
}

const startOf = ({ before, cooling, madeAt }: OwnChange) => ({ before, cooling, madeAt });

const isTyping = (before: OwnChange, after: OwnChange): boolean => {
  const names = changedNames(after);
  return (
    names.length === 1 &&
    names.every((name) => TYPED.includes(name)) &&
    String(names) === String(changedNames(before))
  );
};
