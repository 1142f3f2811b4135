import { useEffect, useState } from 'preact/hooks';
import { text } from '../../src/locales/text.ts';
import {
  closeDoor,
  forgetPin,
  readDoor,
  setPin,
  watchDoor,
} from '../../src/platform/choices/pin.ts';
import { PIN_LENGTH } from '../../src/policy/pin.ts';

/** Sets, changes and takes away the PIN: whoever is here was let in. */
export function PinForm() {
  const [hasPin, setHasPin] = useState(false);
  const [fresh, setFresh] = useState('');
  const [again, setAgain] = useState('');
  const [said, setSaid] = useState<{ sentence: string; isProblem: boolean }>();
  useEffect(() => {
    const ended = new AbortController();
    const look = () => void readDoor().then((door) => setHasPin(door !== 'no pin'));
    look();
    watchDoor(look, ended.signal);
    return () => ended.abort();
  }, []);

  const save = async () => {
    const isShort = fresh.length < PIN_LENGTH[0];
    if (isShort || fresh !== again)
      return setSaid({
        sentence: text(isShort ? 'pin.tooShort' : 'pin.different'),
        isProblem: true,
      });
    await setPin(fresh);
    setFresh('');
    setAgain('');
    setSaid({ sentence: text('pin.isSet'), isProblem: false });
  };
  const field = (label: string, value: string, onChange: (value: string) => void) => (
    <label class="field">
      <span>{label}</span>
      <input
        type="password"
        autocomplete="new-password"
        maxLength={PIN_LENGTH[1]}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <form
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>{text('pin.title')}</h3>
      <p class="quiet-text">{text('pin.help')}</p>
      <div class="two-fields">
        {field(text('pin.fresh'), fresh, setFresh)}
        {field(text('pin.again'), again, setAgain)}
      </div>
      <div class="row">
        <button type="submit">{text(hasPin ? 'pin.change' : 'pin.set')}</button>
        {hasPin && (
          <>
            <button type="button" onClick={() => closeDoor()}>
              {text('pin.close')}
            </button>
            <button
              type="button"
              class="quiet"
              onClick={() => forgetPin().then(() => setSaid(undefined))}
            >
              {text('pin.remove')}
            </button>
          </>
        )}
      </div>
      <p role="status" class={said?.isProblem ? 'problem' : undefined}>
        {said?.sentence}
      </p>
    </form>
  );
}
