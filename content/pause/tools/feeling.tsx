import { useState } from 'preact/hooks';
import { text } from '../../../src/locales/text.ts';
import type { Details } from '../../../src/log/make-urge.ts';
import { STRENGTHS } from '../../../src/log/urge.ts';
import { feelingText } from '../../../src/ui/feeling-text.ts';

/** One tap names what it is, a second how strong; neither is needed for anything. */
export function Feeling({
  feelings,
  onTell,
}: {
  feelings: readonly string[];
  onTell: (details: Details) => void;
}) {
  const [feeling, setFeeling] = useState<string | null>(null);
  const [strength, setStrength] = useState<Details['strength']>(null);
  return (
    <>
      <fieldset class="chips">
        <legend>{text('pause.feel')}</legend>
        {feelings.map((one) => (
          <button
            type="button"
            key={one}
            class="chip"
            aria-pressed={feeling === one}
            onClick={() => {
              const now = feeling === one ? null : one;
              setFeeling(now);
              onTell({ feeling: now, strength: now === null ? null : (strength ?? null) });
            }}
          >
            {feelingText(one)}
          </button>
        ))}
      </fieldset>
      {feeling !== null && (
        <fieldset class="chips">
          <legend>{text('pause.strength')}</legend>
          {STRENGTHS.map((one) => (
            <button
              type="button"
              key={one}
              class="dot-choice"
              aria-label={text('pause.strengthOf', { strength: one })}
              aria-pressed={strength === one}
              data-within={strength !== null && strength !== undefined && one <= strength}
              onClick={() => {
                setStrength(one);
                onTell({ strength: one });
              }}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}
