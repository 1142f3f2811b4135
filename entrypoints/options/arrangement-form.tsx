import { useState } from 'preact/hooks';
import type { SiteAddresses } from '../../src/addresses/site-addresses.ts';
import type { Contact } from '../../src/contacts/contact.ts';
import type { Surface } from '../../src/contacts/sighting.ts';
import { weekdayText } from '../../src/locales/formats.ts';
import { text } from '../../src/locales/text.ts';
import { newId } from '../../src/new-id.ts';
import type { Arrangement } from '../../src/policy/arrangement.ts';
import { PURPOSES, type Purpose } from '../../src/policy/outcome.ts';
import { useProblem } from '../../src/ui/use-problem.tsx';
import { ManyOf, Select, TimeField } from './form-fields.tsx';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** What has to be said is said there; writing to somebody is the chat with them. */
const ARRANGEABLE = ['chat', 'call', 'profile'] as const satisfies readonly Surface[];

/** With whom, what for, and in which hours of the week. */
export function ArrangementForm({
  contacts,
  sites,
  onSave,
  onCancel,
}: {
  contacts: readonly Contact[];
  sites: readonly SiteAddresses[];
  onSave: (arrangement: Arrangement) => void;
  onCancel: () => void;
}) {
  // One for all presses of the button: two of them are not two arrangements.
  const [id] = useState(() => newId());
  const [contactId, setContactId] = useState(contacts[0]?.id ?? '');
  const [surfaces, setSurfaces] = useState<readonly Surface[]>(['chat']);
  const [site, setSite] = useState('');
  const [weekdays, setWeekdays] = useState<readonly number[]>([]);
  const [from, setFrom] = useState('17:00');
  const [to, setTo] = useState('18:00');
  const [purpose, setPurpose] = useState<Purpose>('children');
  const { say, problem } = useProblem();

  const save = () => {
    const hasAll = surfaces.length > 0 && weekdays.length > 0 && from !== '' && to !== '';
    if (!hasAll) return say(text('arrangements.incomplete'));
    say(undefined);
    return onSave({
      id,
      contactId,
      from,
      to,
      purpose,
      ...(site === '' ? {} : { site }),
      surfaces: [...surfaces],
      weekdays: weekdays.toSorted(),
    });
  };
  return (
    <div class="card">
      <Select
        isFirst
        label={text('arrangements.who')}
        value={contactId}
        options={contacts.map(({ id, label }) => [id, label])}
        onChange={setContactId}
      />
      <ManyOf
        label={text('arrangements.when')}
        options={WEEKDAYS.map((day) => [day, weekdayText(day, 'short')])}
        chosen={weekdays}
        onChange={setWeekdays}
      />
      <div class="two-fields">
        <TimeField label={text('arrangements.from')} value={from} onChange={setFrom} />
        <TimeField label={text('arrangements.to')} value={to} onChange={setTo} />
      </div>
      <p class="quiet-text">{text('arrangements.toHelp')}</p>
      <ManyOf
        label={text('arrangements.what')}
        options={ARRANGEABLE.map((one) => [one, text(`settings.surfaces.${one}`)])}
        chosen={surfaces}
        onChange={setSurfaces}
      />
      <div class="two-fields">
        <Select
          label={text('arrangements.where')}
          value={site}
          options={[
            ['', text('arrangements.anywhere')],
            ...sites.map(({ id, name }) => [id, name] as const),
          ]}
          onChange={setSite}
        />
        <Select
          label={text('arrangements.purpose')}
          value={purpose}
          options={PURPOSES.map((one) => [one, text(`pause.purposes.${one}`)])}
          onChange={setPurpose}
        />
      </div>
      {problem}
      <div class="row">
        <button type="button" class="main" onClick={save}>
          {text('arrangements.save')}
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {text('arrangements.cancel')}
        </button>
      </div>
    </div>
  );
}
