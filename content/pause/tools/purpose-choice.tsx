import { useState } from 'preact/hooks';
import { text } from '../../../src/locales/text.ts';
import { PURPOSES, type Purpose } from '../../../src/log/urge.ts';

/** What planned contact is about. */
export function PurposeChoice({ onChoose }: { onChoose: (purpose: Purpose) => void }) {
  const [chosen, setChosen] = useState<Purpose>();
  return (
    <fieldset class="chips">
      <legend>{text('pause.purpose')}</legend>
      {PURPOSES.map((one) => (
        <button
          type="button"
          key={one}
          class="chip"
          aria-pressed={chosen === one}
          onClick={() => {
            setChosen(one);
            onChoose(one);
          }}
        >
          {text(`pause.purposes.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
