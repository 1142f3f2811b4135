import { useState } from 'preact/hooks';
import type { Contact } from '../../src/contacts/contact.ts';
import { dayAt, localZone } from '../../src/days/day.ts';
import { dayText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import type { Urge } from '../../src/log/urge.ts';
import { askToDelete, askToDeleteAll, type Deletable } from '../../src/platform/record/deletion.ts';

const TO_DELETE = ['day', 'history', 'all'] as const;
type What = (typeof TO_DELETE)[number];

/** Deletes a day, one contact's history or everything; each can be taken back for a while. */
export function DeleteCard({
  contacts,
  urges,
}: {
  contacts: readonly Contact[];
  urges: readonly Urge[];
}) {
  const today = dayAt(Date.now(), localZone());
  const [what, setWhat] = useState<What>('day');
  const [day, setDay] = useState(today);
  const [said, setSaid] = useState<string>();
  // Whoever was removed from the contacts may still have a history.
  const others = new Set(urges.map((urge) => urge.contactId));
  for (const { id } of contacts) others.delete(id);
  const [chosenId, setContactId] = useState<string>();
  const contactId = chosenId ?? contacts[0]?.id ?? [...others][0];
  const hasHistory = contactId !== undefined;
  // The one that is chosen stays, also once its last is deleted: a second press is to delete nothing else.
  const kinds = TO_DELETE.filter((one) => one !== 'history' || hasHistory || what === one);
  const lastDayOf = (id: string) =>
    urges.reduce((last, { contactId: one, day: on }) => (one === id && on > last ? on : last), '');

  const ask = async () => {
    if (what === 'history') setContactId(contactId);
    const history = contactId === undefined ? undefined : ({ is: 'history', contactId } as const);
    const chosen: Deletable | undefined = what === 'day' ? { is: 'day', day } : history;
    if (what !== 'all') return chosen && askToDelete(chosen);
    const { waiting, refused } = await askToDeleteAll();
    if (refused.length > 0) setSaid(text('cooling.refused'));
    else setSaid(waiting.length > 0 ? text('cooling.deletion') : undefined);
  };
  return (
    <details class="card">
      <summary>{text('record.data.delete')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <fieldset>
          <legend class="spoken">{text('record.data.what')}</legend>
          {kinds.map((one) => (
            <label class="check" key={one}>
              <input
                type="radio"
                name="delete"
                checked={what === one}
                onChange={() => {
                  setWhat(one);
                  setSaid(undefined);
                }}
              />
              {text(`record.data.kinds.${one}`)}
            </label>
          ))}
        </fieldset>
        {what === 'day' && (
          <label class="field">
            <span>{text('record.months.day')}</span>
            <input
              type="date"
              required
              max={today}
              value={day}
              onInput={({ currentTarget }) => setDay(currentTarget.value)}
            />
          </label>
        )}
        {what === 'history' && hasHistory && (
          <label class="field">
            <span>{text('record.data.whose')}</span>
            <select
              value={contactId}
              onChange={({ currentTarget }) => setContactId(currentTarget.value)}
            >
              {contacts.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
              {[...others].map((id) => (
                <option key={id} value={id}>
                  {`${text('record.data.removed')} (${dayText(lastDayOf(id))})`}
                </option>
              ))}
            </select>
          </label>
        )}
        <p class="quiet-text">{text(`record.data.kindsHelp.${what}`)}</p>
        <button type="submit" class="danger start">
          {text('record.data.deleteNow')}
        </button>
        <p role="status">{said}</p>
      </form>
    </details>
  );
}
