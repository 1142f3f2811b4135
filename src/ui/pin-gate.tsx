import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { leftText } from '../locales/formats.ts';
import { text } from '../locales/text.ts';
import { takeDue } from '../platform/choices/loosenings-due.ts';
import {
  type Door,
  openDoor,
  readDoor,
  requestNoPin,
  stayOpen,
  watchDoor,
} from '../platform/choices/pin.ts';
import { dueUnder } from '../policy/cooling/pending.ts';
import { takeFocus } from './take-focus.ts';
import { useAsk } from './use-ask.tsx';
import { useCooling } from './use-cooling.ts';
import { useProblem } from './use-problem.tsx';

const LOOK_EVERY_MS = 10_000;

/**
 * Asks for the PIN, where there is one, before anything of the page is drawn or read. One that is asked
 * for again hides the page, with what is being written there.
 */
export function PinGate({ children }: { children: ComponentChildren }) {
  const door = useDoor();
  const hasBeenOpen = useRef(false);
  if (door === undefined) return null;
  const isClosed = door === 'closed';
  hasBeenOpen.current ||= !isClosed;
  return (
    <>
      {isClosed && <PinQuestion />}
      {hasBeenOpen.current && (
        <div class="behind-pin" hidden={isClosed}>
          {children}
        </div>
      )}
    </>
  );
}

function PinQuestion() {
  const [pin, setPin] = useState('');
  const { say, problem } = useProblem();
  const { ask, note } = useAsk();
  const cooling = useCooling();
  const reset = cooling?.pending.find(({ loosening }) => loosening.is === 'pin');
  const left = cooling && reset && dueUnder(reset, cooling.lockedUntil) - cooling.clock.seenUntil;
  return (
    <form
      class="card gate"
      onSubmit={async (event) => {
        event.preventDefault();
        say((await openDoor(pin)) ? undefined : text('pin.wrong'));
        setPin('');
      }}
    >
      <label class="field">
        <span>{text('pin.ask')}</span>
        <input
          ref={takeFocus}
          type="password"
          autocomplete="off"
          value={pin}
          onInput={({ currentTarget: { value } }) => setPin(value)}
        />
      </label>
      {problem}
      <div class="row">
        <button type="submit" class="main">
          {text('pin.open')}
        </button>
        {left === undefined && (
          <button type="button" class="quiet" onClick={() => ask(requestNoPin())}>
            {text('pin.forgotten')}
          </button>
        )}
      </div>
      {left === undefined ? note : <p>{text('pin.resets', { left: leftText(left) })}</p>}
    </form>
  );
}

/** How the door stands, followed; while it is open, whatever the user does keeps it so. */
function useDoor(): Door | undefined {
  const [door, setDoor] = useState<Door>();
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const look = () => void readDoor().then(setDoor);
    void takeDue()
      .catch(() => {})
      .then(look);
    watchDoor(look, signal);
    const looking = setInterval(look, LOOK_EVERY_MS);
    let told = 0;
    const onUse = async () => {
      if (Date.now() - told < LOOK_EVERY_MS) return;
      told = Date.now();
      if ((await readDoor()) === 'open') await stayOpen();
    };
    for (const use of ['pointerdown', 'keydown', 'scroll'])
      document.addEventListener(use, onUse, { signal, passive: true });
    signal.addEventListener('abort', () => clearInterval(looking));
    return () => ended.abort();
  }, []);
  return door;
}
