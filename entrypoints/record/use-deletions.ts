import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { SITES } from '../../content/sites/index.ts';
import { deleteWhenDue } from '../../src/platform/record/delete-when-due.ts';
import { type Deletion, readDeletions } from '../../src/platform/record/deletion.ts';
import { DELETING } from '../../src/platform/record/until-all-is-deleted.ts';

/**
 * What is asked to be deleted and can still be taken back, by key; done by this page when it is due.
 * `onDone` hears of what was deleted in the moment in which it is no longer among these.
 */
export function useDeletions(onDone: (deletion: Deletion) => void): ReadonlyMap<string, Deletion> {
  const [deletions, setDeletions] = useState<ReadonlyMap<string, Deletion>>(new Map());
  useEffect(() => {
    let known: ReadonlyMap<string, Deletion> = new Map();
    const look = async () => {
      const now = await readDeletions();
      for (const [key, deletion] of known)
        if (!now.has(key) && deletion.due <= Date.now()) onDone(deletion);
      known = now;
      setDeletions(now);
    };
    const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
      const keys = Object.keys(changes).filter((key) => key.startsWith(DELETING));
      if (keys.length === 0) return;
      void look();
      if (keys.some((key) => changes[key]?.newValue !== undefined)) void deleteWhenDue(SITES);
    };
    browser.storage.onChanged.addListener(onChanged);
    void look().then(() => deleteWhenDue(SITES));
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [onDone]);
  return deletions;
}
