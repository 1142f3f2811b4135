import { useState } from 'preact/hooks';
import type { SiteAddresses } from '../addresses/site-addresses.ts';
import type { Contact, ContactIdentity } from '../contacts/contact.ts';
import { identityKey } from '../contacts/identity.ts';
import { understand } from '../contacts/understand.ts';
import { en } from '../locales/en.ts';
import { IdentityLine } from './identity-line.tsx';
import { takeFocus } from './take-focus.ts';

const text = en.contacts;

/**
 * Where a link, handle, number or name is pasted: it shows what was understood before anything is
 * saved, and lets the user choose where a word may mean several things.
 */
export function IdentityEntry({
  sites,
  others,
  identities,
  onChange,
  takesFocus = false,
}: {
  sites: readonly SiteAddresses[];
  /** The other contacts, whose identities cannot be taken. */
  others: readonly Contact[];
  identities: readonly ContactIdentity[];
  onChange: (identities: ContactIdentity[]) => void;
  takesFocus?: boolean;
}) {
  const [pasted, setPasted] = useState('');
  const [problem, setProblem] = useState<string>();
  const [choice, setChoice] = useState<readonly ContactIdentity[]>();
  const siteName = (id: string) => sites.find((site) => site.id === id)?.name;

  const take = (added: readonly ContactIdentity[]) => {
    const owner = others.find((other) => other.identities.some((own) => isAmong(own, added)));
    if (owner) return setProblem(text.alreadyOf(owner.label));
    if (added.every((one) => isAmong(one, identities))) return setProblem(text.alreadyHere);
    onChange([...identities, ...added.filter((one) => !isAmong(one, identities))]);
    setPasted('');
    setProblem(undefined);
    setChoice(undefined);
  };
  const read = () => {
    const understood = understand(pasted, sites);
    setChoice(understood.is === 'choice' ? understood.identities : undefined);
    setProblem(understood.is === 'problem' ? understood.sentence : undefined);
    if (understood.is === 'sure') take(understood.identities);
  };

  return (
    <div class="field">
      <form
        class="row entry"
        onSubmit={(event) => {
          event.preventDefault();
          read();
        }}
      >
        <input
          ref={takesFocus ? takeFocus : null}
          aria-label={text.paste}
          placeholder={text.pasteHint}
          dir="auto"
          autocomplete="off"
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
          onBlur={({ currentTarget, relatedTarget }) => {
            // What was pasted and not added must not be lost when the user goes on to the next thing.
            const isNext = !currentTarget.form?.contains(relatedTarget as Node | null);
            if (isNext && pasted.trim() !== '' && !choice) read();
          }}
        />
        <button type="submit">{text.understand}</button>
      </form>
      <p class="problem" role="alert">
        {problem}
      </p>
      {choice && <IdentityChoice key={pasted} choice={choice} siteName={siteName} onTake={take} />}
      <ul class="identities">
        {identities.map((identity) => (
          <IdentityLine
            key={identityKey(identity)}
            identity={identity}
            siteName={siteName(identity.site)}
            showCatches
          >
            <button
              type="button"
              class="quiet"
              aria-label={text.forget(identity.written)}
              onClick={() => onChange(identities.filter((one) => one !== identity))}
            >
              ✕
            </button>
          </IdentityLine>
        ))}
      </ul>
      {identities.length > 0 && !identities.some(({ kind }) => kind === 'name') && (
        <p class="quiet-text">{en.understood.addTheirName}</p>
      )}
    </div>
  );
}

function IdentityChoice({
  choice,
  siteName,
  onTake,
}: {
  choice: readonly ContactIdentity[];
  siteName: (id: string) => string | undefined;
  onTake: (chosen: readonly ContactIdentity[]) => void;
}) {
  const [chosen, setChosen] = useState<readonly ContactIdentity[]>([]);
  return (
    <div class="choice">
      <p>{en.understood.which}</p>
      {choice.map((identity) => (
        <label class="check" key={identityKey(identity)}>
          <input
            type="checkbox"
            checked={chosen.includes(identity)}
            onChange={({ currentTarget: { checked } }) =>
              setChosen(checked ? [...chosen, identity] : chosen.filter((one) => one !== identity))
            }
          />
          <span>
            {identity.kind === 'name'
              ? en.understood.kinds.name
              : `${en.understood.kinds[identity.kind]} ${en.understood.on(siteName(identity.site) ?? identity.site)}`}
          </span>
        </label>
      ))}
      <button type="button" disabled={chosen.length === 0} onClick={() => onTake(chosen)}>
        {en.understood.takeThese}
      </button>
    </div>
  );
}

const isAmong = (one: ContactIdentity, all: readonly ContactIdentity[]): boolean =>
  all.some((other) => identityKey(other) === identityKey(one));
