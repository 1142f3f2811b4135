import { useRef, useState } from 'preact/hooks';
import { text } from '../../../src/locales/text.ts';
import type { PauseScreen } from '../screen.ts';

/** As many letters more, and what is written is kept again: a tab may be closed at any of them. */
const KEPT_AFTER = 12;

/** A letter that is not sent: kept while it is written, in the journal. */
export function Write({ onKeep }: { onKeep: PauseScreen['keepLetter'] }) {
  const [isKept, setKept] = useState(false);
  const letter = useRef({ id: crypto.randomUUID(), moment: Date.now() });
  const kept = useRef('');
  const keep = async (written: string) => {
    if (written === kept.current || written.trim() === '') return;
    kept.current = written;
    const saved = { ...letter.current, savedAt: Date.now(), text: written };
    setKept(await onKeep(saved).catch(() => false));
  };
  return (
    <div class="write">
      <textarea
        aria-label={text('pause.writeLabel')}
        dir="auto"
        rows={5}
        maxLength={20_000}
        onInput={({ currentTarget: { value } }) => {
          setKept(false);
          if (Math.abs(value.length - kept.current.length) >= KEPT_AFTER) void keep(value);
        }}
        onBlur={({ currentTarget: { value } }) => void keep(value)}
      />
      <p role="status">{isKept && text('pause.writeKept')}</p>
    </div>
  );
}
