import { useEffect } from 'preact/hooks';
import { text } from '../locales/text.ts';
import { type OwnChange, undoChange, watchOwnChanges } from '../platform/choices/own-change.ts';
import { changedNames, hasChanged } from '../policy/cooling/restore.ts';
import type { Undoable } from './undo-bar.tsx';
import { useUndo } from './use-undo.ts';

/** Saved as they are typed, letter by letter: a pause in it ends what one undo takes back. */
const TYPED = ['letter', 'ownReasons'] as const;
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
      const typed = last && at - last.at < PAUSE_MS ? typedInto(last.change, latest) : undefined;
      const change = last && typed ? sinceThe(last.change, latest, typed) : latest;
      last = { change, at, id: last && typed ? last.id : crypto.randomUUID() };
      offer(text('undo.saved'), () => undoChange(change), last.id);
    }, ended.signal);
    return () => ended.abort();
  }, []);
  return offered;
}

/** The latest change with what was typed as it was before the first: all else is as it is now. */
const sinceThe = (first: OwnChange, latest: OwnChange, typed: (typeof TYPED)[number]) => ({
  ...latest,
  before: {
    ...latest.before,
    settings: { ...latest.before.settings, [typed]: first.before.settings[typed] },
  },
});

/** The setting that both of them typed into, and nothing besides. */
const typedInto = (first: OwnChange, latest: OwnChange) =>
  TYPED.find((name) =>
    [first, latest].every((one) => {
      const names = changedNames(one);
      return names.length === 1 && names[0] === name;
    }),
  );
