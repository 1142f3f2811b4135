import { useState } from 'preact/hooks';
import type { ContactIdentity } from '../contacts/contact.ts';
import { identityKey } from '../contacts/identity.ts';
import { text } from '../locales/text.ts';
import { useLeadOn } from './use-lead-on.ts';
import { whereOf } from './where-of.ts';

/** Proposed first while no site is turned on yet. */
const ASKED_FIRST = ['instagram', 'whatsapp', 'facebook', 'x', 'tiktok', 'snapchat'];

/**
 * Which of several meanings of one word are meant: on the user's sites first, a name, then
 * elsewhere.
 */
export function IdentityChoice({
  piece,
  choice,
  likely,
  siteName,
  onTake,
  onLeave,
}: {
  piece: string;
  choice: readonly ContactIdentity[];
  /** Ids of the sites that it is likely to be on. */
  likely: readonly string[];
  siteName: (id: string) => string | undefined;
  onTake: (chosen: readonly ContactIdentity[]) => void;
  onLeave: () => void;
}) {
  const [chosen, setChosen] = useState<readonly ContactIdentity[]>([]);
  const first = likely.length > 0 ? likely : ASKED_FIRST;
  const isFirst = ({ kind, site }: ContactIdentity) =>
    (kind !== 'handle' && kind !== 'id') || first.includes(site);
  const others = choice.filter((one) => !isFirst(one));
  const whatOf = (identity: ContactIdentity) => {
    const kind = text(`understood.kinds.${identity.kind}`);
    return identity.kind === 'name'
      ? kind
      : `${kind} ${whereOf(identity, siteName(identity.site))}`;
  };
  const place = useLeadOn<HTMLFieldSetElement>();
  const options = (identities: readonly ContactIdentity[]) =>
    identities.map((identity) => (
      <label class="check" key={identityKey(identity)}>
        <input
          type="checkbox"
          checked={chosen.includes(identity)}
          onChange={({ currentTarget: { checked } }) =>
            setChosen(checked ? [...chosen, identity] : chosen.filter((one) => one !== identity))
          }
        />
        <span>
          {identity.written !== piece && identity.kind !== 'name'
            ? text('named', { name: identity.written, value: whatOf(identity) })
            : whatOf(identity)}
        </span>
      </label>
    ));

  return (
    <fieldset class="choice" ref={place}>
      <legend>{text('understood.which', { piece })}</legend>
      {options(choice.filter(isFirst))}
      {others.length > 0 && (
        <details>
          <summary>{text('understood.otherSites', { count: others.length })}</summary>
          <div class="columns">{options(others)}</div>
        </details>
      )}
      <div class="row">
        <button type="button" disabled={chosen.length === 0} onClick={() => onTake(chosen)}>
          {text('understood.takeThese')}
        </button>
        <button type="button" class="quiet" onClick={onLeave}>
          {text('contacts.cancel')}
        </button>
      </div>
    </fieldset>
  );
}
