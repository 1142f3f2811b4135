import { useState } from 'preact/hooks';
import type { ContactIdentity } from '../contacts/contact.ts';
import { identityKey } from '../contacts/identity.ts';
import { en } from '../locales/en.ts';

/** Which of several meanings of one word are meant. */
export function IdentityChoice({
  piece,
  choice,
  siteName,
  onTake,
}: {
  piece: string;
  choice: readonly ContactIdentity[];
  siteName: (id: string) => string | undefined;
  onTake: (chosen: readonly ContactIdentity[]) => void;
}) {
  const [chosen, setChosen] = useState<readonly ContactIdentity[]>([]);
  return (
    <div class="choice">
      <p>
        <strong dir="auto">{piece}</strong>: {en.understood.which}
      </p>
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
