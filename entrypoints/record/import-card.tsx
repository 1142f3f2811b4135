import { listText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import type { ImportPreview } from '../../src/platform/record/preview-import.ts';
import { takeFocus } from '../../src/ui/take-focus.ts';

/** What an import would do, before it does it. */
export function ImportCard({
  preview,
  onTake,
  onLeave,
}: {
  preview: ImportPreview;
  onTake: () => void;
  onLeave: () => void;
}) {
  const { leavesLetter, leavesNaming } = preview;
  const parts = partsOf(preview);
  return (
    <section class="sure" aria-label={text('record.data.preview')}>
      <p tabIndex={-1} ref={takeFocus}>
        {parts.length === 0
          ? text('record.data.nothingNew')
          : text('record.data.willBring', { parts: listText(parts) })}
      </p>
      <p class="quiet-text">{text('record.data.nothingLost')}</p>
      {leavesLetter && <p class="quiet-text">{text('record.data.leavesLetter')}</p>}
      {leavesNaming && <p class="quiet-text">{text('record.data.leavesNaming')}</p>}
      <div class="row">
        {parts.length > 0 && (
          <button type="button" class="main" onClick={onTake}>
            {text('record.data.take')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onLeave}>
          {text('contacts.cancel')}
        </button>
      </div>
    </section>
  );
}

/** What it would bring, each in words with its number. */
export function partsOf({ contacts, urges, letters, settings }: ImportPreview): string[] {
  return [
    contacts.added > 0 && text('record.data.newContacts', { count: contacts.added }),
    contacts.changed > 0 && text('record.data.moreOfContacts', { count: contacts.changed }),
    urges.added > 0 && text('record.data.newUrges', { count: urges.added }),
    urges.changed > 0 && text('record.data.changedUrges', { count: urges.changed }),
    letters.added > 0 && text('record.data.newLetters', { count: letters.added }),
    letters.changed > 0 && text('record.data.changedLetters', { count: letters.changed }),
    settings > 0 && text('record.data.settings', { count: settings }),
  ].filter((part) => part !== false);
}
