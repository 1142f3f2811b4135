import { useState } from 'preact/hooks';
import { SITES } from '../../content/sites/index.ts';
import type { ContactIdentity } from '../../src/contacts/contact.ts';
import { text } from '../../src/locales/text.ts';
import { changeContacts } from '../../src/platform/change.ts';
import { turnOn } from '../../src/platform/turn-on.ts';
import { dayAt, localZone } from '../../src/streak/day.ts';
import { DayField } from '../../src/ui/day-field.tsx';
import { IdentityEntry } from '../../src/ui/identity-entry.tsx';
import { takeFocus } from '../../src/ui/take-focus.ts';
import { useFacts } from '../../src/ui/use-facts.ts';
import { SitePicker } from './site-picker.tsx';

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
    if (identities.length === 0) return setProblem(text('contacts.nothingToSave'));
    if (startDay > today) return setProblem(text('contacts.futureStart'));
    // The permission first: the browser asks only in the very call of a click.
    const given = sites.length === 0 || (await turnOn(sites));
    await changeContacts((present) => [
      ...present,
      {
        id: crypto.randomUUID(),
        label: text('contacts.defaultLabel'),
        identities: [...identities],
        notThem: [],
        startDay: startDay || today,
      },
    ]);
    setProblem(given ? undefined : text('welcome.noPermission'));
    setDone(true);
  };

  if (isDone) {
    return (
      <div class="welcome">
        <h1 tabIndex={-1} ref={takeFocus}>
          {text('welcome.done')}
        </h1>
        <p>{text('welcome.doneHelp')}</p>
        {problem ? (
          <p class="problem">{problem}</p>
        ) : (
          <p class="quiet-text">{text('welcome.tryIt')}</p>
        )}
        <p class="quiet-text">{text('welcome.private')}</p>
        <p>
          <a href="/options.html">{text('popup.options')}</a>
        </p>
        <footer class="quiet-text">
          <p>{text('pause.care')}</p>
        </footer>
      </div>
    );
  }
  return (
    <div class="welcome">
      <img src="/icon/96.png" alt="" width="64" height="64" />
      <h1>{text('welcome.title')}</h1>
      <p>{text('welcome.lead')}</p>
      <section class="card">
        <h2>{text('welcome.who')}</h2>
        <p class="quiet-text">{text('welcome.whoHelp')}</p>
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
        <h2>{text('welcome.where')}</h2>
        <p class="quiet-text">{text('welcome.whereHelp')}</p>
        <SitePicker sites={SITES} chosen={sites.map(({ id }) => id)} onChange={setChosen} />
      </section>
      <section class="card">
        <DayField day={startDay} today={today} onChange={setStartDay}>
          <h2>{text('welcome.howLong')}</h2>
        </DayField>
      </section>
      <p class="problem" role="alert">
        {problem}
      </p>
      <button type="button" class="main begin" onClick={begin}>
        {text('welcome.begin')}
      </button>
      <footer class="quiet-text">
        <p>{text('privacy')}</p>
        <p>{text('pause.care')}</p>
      </footer>
    </div>
  );
}
