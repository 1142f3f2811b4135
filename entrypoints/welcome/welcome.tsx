import { useState } from 'preact/hooks';
import { SITES } from '../../content/sites/index.ts';
import type { ContactIdentity } from '../../src/contacts/contact.ts';
import { en } from '../../src/locales/en.ts';
import { changeContacts } from '../../src/platform/change.ts';
import { turnOn } from '../../src/platform/turn-on.ts';
import { dayAt, localZone } from '../../src/streak/day.ts';
import { DayField } from '../../src/ui/day-field.tsx';
import { IdentityEntry } from '../../src/ui/identity-entry.tsx';
import { takeFocus } from '../../src/ui/take-focus.ts';
import { useFacts } from '../../src/ui/use-facts.ts';
import { SitePicker } from './site-picker.tsx';

const text = en.welcome;
const MOST_USED = ['instagram', 'whatsapp', 'facebook', 'x'];

/** Who, where, since when: three questions on one page, and one button that begins. */
export function Welcome() {
  const facts = useFacts();
  const today = dayAt(Date.now(), localZone());
  const [identities, setIdentities] = useState<readonly ContactIdentity[]>([]);
  const [chosen, setChosen] = useState<readonly string[]>();
  const [startDay, setStartDay] = useState(today);
  const [problem, setProblem] = useState<string>();
  const [isDone, setDone] = useState(false);

  // Proposed are the sites that were named, and those where most people are met by name or number.
  const named = identities.map(({ site }) => site);
  const proposed = [...MOST_USED, ...named];
  const sites = SITES.filter(({ id }) => (chosen ?? proposed).includes(id));

  const begin = async () => {
    if (identities.length === 0) return setProblem(en.contacts.nothingToSave);
    if (startDay > today) return setProblem(en.contacts.futureStart);
    // The permission first: the browser asks only in the very call of a click.
    const given = sites.length === 0 || (await turnOn(sites));
    await changeContacts((present) => [
      ...present,
      {
        id: crypto.randomUUID(),
        label: en.contacts.defaultLabel,
        identities: [...identities],
        notThem: [],
        startDay: startDay || today,
      },
    ]);
    setProblem(given ? undefined : text.noPermission);
    setDone(true);
  };

  if (isDone) {
    return (
      <div class="welcome">
        <h1 tabIndex={-1} ref={takeFocus}>
          {text.done}
        </h1>
        <p>{text.doneHelp}</p>
        {problem ? <p class="problem">{problem}</p> : <p class="quiet-text">{text.tryIt}</p>}
        <p class="quiet-text">{text.private}</p>
        <p>
          <a href="/options.html">{en.popup.options}</a>
        </p>
        <footer class="quiet-text">
          <p>{en.footer.care}</p>
        </footer>
      </div>
    );
  }
  return (
    <div class="welcome">
      <img src="/icon/96.png" alt="" width="64" height="64" />
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <section class="card">
        <h2>{text.who}</h2>
        <p class="quiet-text">{text.whoHelp}</p>
        <IdentityEntry
          sites={SITES}
          others={facts?.contacts ?? []}
          identities={identities}
          onChange={(changed) => {
            setIdentities(changed);
            setProblem(undefined);
          }}
        />
      </section>
      <section class="card">
        <h2>{text.where}</h2>
        <p class="quiet-text">{text.whereHelp}</p>
        <SitePicker sites={SITES} chosen={sites.map(({ id }) => id)} onChange={setChosen} />
      </section>
      <section class="card">
        <DayField day={startDay} today={today} onChange={setStartDay}>
          <h2>{text.howLong}</h2>
        </DayField>
      </section>
      <p class="problem" role="alert">
        {problem}
      </p>
      <button type="button" class="main begin" onClick={begin}>
        {text.begin}
      </button>
      <footer class="quiet-text">
        <p>{en.footer.privacy}</p>
        <p>{en.footer.care}</p>
      </footer>
    </div>
  );
}
