import { useState } from 'preact/hooks';
import { localZone } from '../../src/days/day.ts';
import { momentText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import type { Letter } from '../../src/log/letter.ts';
import { askToDelete } from '../../src/platform/record/deletion.ts';

/**
 * The letters that were not sent, the latest first. They are closed until they are opened, and cannot
 * be marked, so that none is copied into a chat by a hand that is quicker than its owner.
 */
export function Journal({ letters }: { letters: readonly Letter[] }) {
  const [canMark, setCanMark] = useState(false);
  return (
    <section aria-labelledby="journal">
      <h2 id="journal">{text('record.journal.title')}</h2>
      <p class="quiet-text">{text('record.journal.intro')}</p>
      {letters.length === 0 ? (
        <p class="quiet-text">{text('record.journal.none')}</p>
      ) : (
        <>
          <ul class={canMark ? 'card journal' : 'card journal unmarked'}>
            {letters.toReversed().map((letter) => (
              <LetterItem key={letter.id} letter={letter} />
            ))}
          </ul>
          <button type="button" class="quiet start" onClick={() => setCanMark(!canMark)}>
            {canMark ? text('record.journal.doNotMark') : text('record.journal.mark')}
          </button>
        </>
      )}
    </section>
  );
}

function LetterItem({ letter }: { letter: Letter }) {
  const when = momentText(letter.moment, localZone());
  return (
    <li>
      <details>
        <summary>{when}</summary>
        <p class="letter" dir="auto">
          {letter.text}
        </p>
        <button
          type="button"
          class="quiet danger"
          aria-label={text('record.journal.deleteOf', { when })}
          onClick={() => askToDelete({ is: 'letter', letterId: letter.id })}
        >
          {text('record.journal.delete')}
        </button>
      </details>
    </li>
  );
}
