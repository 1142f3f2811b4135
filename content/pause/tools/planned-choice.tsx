import { useState } from 'preact/hooks';
import { text } from '../../../src/locales/text.ts';
import type { Details } from '../../../src/log/make-urge.ts';
import type { Channel } from '../../../src/policy/channels.ts';
import { PURPOSES } from '../../../src/policy/outcome.ts';

/** What planned contact is about, and where it is to take place: here, or on another guarded site. */
export function PlannedChoice({
  here,
  channels,
  onTell,
}: {
  /** The site of the pause. */
  here: string;
  channels: readonly Channel[];
  onTell: (details: Details) => void;
}) {
  const others = channels.some(({ id }) => id !== here);
  return (
    <>
      <Chips
        title={text('pause.purpose')}
        all={PURPOSES.map((one) => [one, text(`pause.purposes.${one}`)] as const)}
        onChoose={(purpose) => onTell({ purpose })}
      />
      {others && (
        <Chips
          title={text('pause.channel')}
          first={here}
          all={channels.map(({ id, name }) => [id, name] as const)}
          onChoose={(channel) => onTell({ channel })}
        />
      )}
    </>
  );
}

function Chips<Value extends string>({
  title,
  all,
  first,
  onChoose,
}: {
  title: string;
  all: readonly (readonly [value: Value, title: string])[];
  first?: Value;
  onChoose: (value: Value) => void;
}) {
  const [chosen, setChosen] = useState(first);
  return (
    <fieldset class="chips">
      <legend>{title}</legend>
      {all.map(([value, name]) => (
        <button
          type="button"
          key={value}
          class="chip"
          aria-pressed={chosen === value}
          onClick={() => {
            setChosen(value);
            onChoose(value);
          }}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
