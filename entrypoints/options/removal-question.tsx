import type { Contact } from '../../src/contacts/contact.ts';
import { dayAt, localZone } from '../../src/days/day.ts';
import { dayText, leftText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import type { Standing } from '../../src/streak/standing.ts';
import { streakStart } from '../../src/streak/summary.ts';

const HOUR_MS = 3_600_000;

/** Asked once more, before somebody is guarded no longer. */
export function RemovalQuestion({
  contact,
  all,
  slips,
  waitHours,
  onKeep,
  onRemove,
}: {
  contact: Contact;
  /** Every contact, this one too. */
  all: readonly Contact[];
  slips: Standing['slips'];
  /** How long the removal waits; 0: not at all. */
  waitHours: number;
  onKeep: () => void;
  onRemove: () => void;
}) {
  const today = dayAt(Date.now(), localZone());
  const startWith = (contacts: readonly Contact[]) => streakStart(today, contacts, slips);
  const start = startWith(all.filter((one) => one !== contact));
  const sentences = [
    text('contacts.removeSure'),
    start !== undefined &&
      start !== startWith(all) &&
      text('contacts.streakFrom', { day: dayText(start) }),
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
