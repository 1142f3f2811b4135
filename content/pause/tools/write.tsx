import { useRef, useState } from 'preact/hooks';
import { text } from '../../../src/locales/text.ts';
import { LONGEST_UNSENT } from '../../../src/log/letter.ts';
import { newId } from '../../../src/new-id.ts';
import type { PauseScreen } from '../screen.ts';

/** As many letters more, and what is written is kept again: a tab may be closed at any of them. */
const KEPT_AFTER = 12;
/** So long without a letter, and it is kept as well. A page may clear our timers, so this is the second. */
const KEPT_AFTER_MS = 600;

type Said = 'writeKept' | 'writeUnrecorded' | 'writeFailed';

/** A letter that is not sent: kept while it is written, in the journal. */
export function Write({ onKeep }: { onKeep: PauseScreen['keepLetter'] }) {
  const [said, setSaid] = useState<Said>();
  const letter = useRef({ id: newId(), moment: Date.now() });
  const savedAt = useRef(0);
  const kept = useRef('');
  const latest = useRef('');
  const rest = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const keep = async (written: string) => {
    const isErased = written.trim() === '';
    if (written === kept.current || (isErased && kept.current === '')) return;
    const before = kept.current;
    kept.current = isErased ? '' : written;
    // Later than the last, also where the clock was set back: of two the later counts.
    savedAt.current = Math.max(Date.now(), savedAt.current + 1);
    const saved = { ...letter.current, savedAt: savedAt.current, text: kept.current };
    const isKept = await onKeep(saved).catch(() => {
      // Unless it was kept anew meanwhile.
      if (kept.current === saved.text) kept.current = before;
      return undefined;
    });
    // What was written meanwhile is not.
    if (isKept !== undefined && (isErased || (isKept && latest.current !== written))) return;
    setSaid(isKept === undefined ? 'writeFailed' : isKept ? 'writeKept' : 'writeUnrecorded');
  };
  return (
    <div class="write">
      <textarea
        aria-label={text('pause.writeLabel')}
        dir="auto"
        rows={5}
        maxLength={LONGEST_UNSENT}
        onInput={({ currentTarget: { value } }) => {
          // What is wrong here stays so.
          setSaid((now) => (now === 'writeKept' ? undefined : now));
          latest.current = value;
          clearTimeout(rest.current);
          rest.current = setTimeout(() => void keep(value), KEPT_AFTER_MS);
          if (Math.abs(value.length - kept.current.length) >= KEPT_AFTER) void keep(value);
        }}
        onBlur={({ currentTarget: { value } }) => void keep(value)}
      />
      <p role="status">{said && text(`pause.${said}`)}</p>
    </div>
  );
}
