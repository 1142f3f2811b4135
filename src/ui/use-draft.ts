import { useRef, useState } from 'preact/hooks';

/**
 * What the user is typing, kept as it is typed: one state at a time, the latest of those that came
 * meanwhile next. What is stored comes back a moment later, when more may have been typed: while the
 * field has the focus, the field is right.
 */
export function useDraft(stored: string, keep: (typed: string) => Promise<unknown>) {
  const [draft, setDraft] = useState<string>();
  const hasFocus = useRef(false);
  const waiting = useRef<string>(undefined);
  const keeping = useRef<Promise<void>>(undefined);
  const keepAll = async () => {
    while (waiting.current !== undefined) {
      const latest = waiting.current;
      waiting.current = undefined;
      try {
        await keep(latest);
      } catch (error) {
        // Not kept: it stays in the field, for the next letter or the next leaving to try again.
        waiting.current ??= latest;
        throw error;
      }
    }
  };
  /** Fulfilled once all is kept, also what was begun before. */
  const keepLatest = () => {
    keeping.current ??= keepAll().finally(() => {
      keeping.current = undefined;
    });
    return keeping.current;
  };
  return {
    value: draft ?? stored,
    onFocus() {
      hasFocus.current = true;
      setDraft(waiting.current ?? stored);
    },
    async onBlur() {
      hasFocus.current = false;
      await keepLatest();
      if (!hasFocus.current) setDraft(undefined);
    },
    onInput({
      currentTarget: { value },
    }: {
      currentTarget: HTMLInputElement | HTMLTextAreaElement;
    }) {
      if (hasFocus.current) setDraft(value);
      waiting.current = value;
      void keepLatest();
    },
  };
}
