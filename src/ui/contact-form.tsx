import { useState } from 'preact/hooks';
import { isSearchEngine } from '../addresses/is-search-engine.ts';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import type { Contact, ContactIdentity } from '../contacts/contact.ts';
import { dayAt, localZone } from '../days/day.ts';
import { text } from '../locales/text.ts';
import { newId } from '../new-id.ts';
import { withTwins } from '../pasted/twins.ts';
import type { Proposed } from '../platform/choices/proposed.ts';
import { turnOn } from '../platform/permissions/turn-on.ts';
import { DayField } from './day-field.tsx';
import { IdentityEntry, type Unsettled, whyUnsettled } from './identity-entry.tsx';
import type { Wait } from './identity-list.tsx';
import { SearchChoice } from './search-choice.tsx';
import { whyNoStart } from './start-day.ts';
import { useFacts } from './use-facts.ts';
import { useGranted } from './use-granted.ts';
import { useProblem } from './use-problem.tsx';

/** What is saved with a contact: whom the form was opened for, as they were then, and in which gesture. */
export interface Saving {
  readonly opened: Contact | undefined;
  readonly gesture: string;
}

/** Adds a contact, or edits one: who they are on which site, what to call them, since when. */
export function ContactForm({
  contact,
  proposed,
  others,
  sites,
  waitOf,
  onSave,
  onCancel,
  takesFocus,
}: {
  contact: Contact | undefined;
  proposed: Proposed;
  others: readonly Contact[];
  sites: readonly SiteAddresses[];
  /** Of what they are known by, what is being taken out. */
  waitOf: ((identity: ContactIdentity) => Wait | undefined) | undefined;
  onSave: (contact: Contact, saving: Saving) => Promise<void>;
  onCancel: (() => void) | undefined;
  takesFocus: boolean;
}) {
  const today = dayAt(Date.now(), localZone());
  const [identities, setIdentities] = useState<readonly ContactIdentity[]>(
    () =>
      contact?.identities ??
      withTwins(
        proposed.identities,
        sites,
        others.flatMap((other) => other.identities),
      ),
  );
  const [label, setLabel] = useState(contact?.label ?? '');
  const [searches, setSearches] = useState(contact?.searches ?? false);
  const [startDay, setStartDay] = useState(contact?.startDay ?? today);
  const { say, problem } = useProblem();
  const [unsettled, setUnsettled] = useState<Unsettled>();
  // One for all presses of the button: two of them are not two people.
  const [id] = useState(() => contact?.id ?? newId());
  const [opened] = useState(contact);

  const settings = useFacts()?.settings;
  const engines = sites.filter(isSearchEngine);
  const granted = useGranted(engines, settings);
  const enginesOff = engines.filter(
    ({ id: engine }) => !(settings?.sites.includes(engine) && granted?.has(engine)),
  );

  const save = async () => {
    if (unsettled) return say(whyUnsettled(unsettled));
    if (identities.length === 0) return say(text('contacts.nothingToSave'));
    if (identities.every((one) => waitOf?.(one))) return say(text('contacts.nothingLeft'));
    const noStart = whyNoStart(startDay, today);
    if (noStart) return say(noStart);
    const saved = {
      id,
      label: label.trim() || text('contacts.defaultLabel'),
      identities: [...identities],
      notThem: contact?.notThem ?? [],
      startDay,
      searches,
    };
    const gesture = newId();
    const isAsked = searches && !contact?.searches && enginesOff.length > 0;
    // In the very call of the click: with one question of the browser's for all engines. Without them
    // it is the sites' own searches.
    const asking = isAsked ? turnOn(enginesOff, [], gesture) : undefined;
    await onSave(saved, { opened, gesture });
    await asking;
  };

  return (
    <div class="card">
      <IdentityEntry
        takesFocus={takesFocus}
        sites={sites}
        others={others}
        identities={identities}
        pasted={contact ? '' : proposed.pasted}
        waitOf={waitOf}
        onUnsettled={setUnsettled}
        onChange={(changed) => {
          setIdentities(changed);
          say(undefined);
        }}
      />
      <div class="two-fields">
        <label class="field">
          <span>{text('contacts.label')}</span>
          <input
            dir="auto"
            maxLength={80}
            placeholder={text('contacts.labelHint')}
            value={label}
            onInput={(event) => setLabel(event.currentTarget.value)}
          />
        </label>
        <DayField day={startDay} today={today} onChange={setStartDay}>
          <span>{text('contacts.start')}</span>
        </DayField>
      </div>
      <SearchChoice sites={sites} isOn={searches} onChange={setSearches} />
      {problem}
      <div class="row">
        <button type="button" class="main" onClick={save}>
          {text('contacts.save')}
        </button>
        {onCancel && (
          <button type="button" class="quiet" onClick={onCancel}>
            {text('contacts.cancel')}
          </button>
        )}
      </div>
    </div>
  );
}
