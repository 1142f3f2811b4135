import { dayText, leftText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';

const HOUR_MS = 3_600_000;

/** Asked once more, before somebody is guarded no longer. */
export function RemovalQuestion({
  newStart,
  waitHours,
  onKeep,
  onRemove,
}: {
  /** The day from which the streak would count, if that is another then. */
  newStart: string | undefined;
  /** How long the removal waits; 0: not at all. */
  waitHours: number;
  onKeep: () => void;
  onRemove: () => void;
}) {
  const sentences = [
    text('contacts.removeSure'),
    newStart !== undefined && text('contacts.streakFrom', { day: dayText(newStart) }),
    waitHours > 0 && text('contacts.removeWaits', { left: leftText(waitHours * HOUR_MS) }),
  ];
  return (
    <div class="sure" role="alert">
      <p>{sentences.filter(Boolean).join(' ')}</p>
      <div class="row">
        <button type="button" class="main" onClick={onKeep}>
          {text('contacts.keep')}
        </button>
        <button type="button" class="danger" onClick={onRemove}>
          {text('contacts.remove')}
        </button>
      </div>
    </div>
  );
}
