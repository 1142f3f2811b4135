import { text } from '../../../src/locales/text.ts';
import { startWave } from '../../../src/platform/wave.ts';
import type { Plan } from '../../../src/policy/own-words.ts';
import { dialled } from './dialled.ts';

/** The press that begins what the user planned instead. Beginning it is holding. */
export function PlanAction({ plan: { action }, onDone }: { plan: Plan; onDone: () => void }) {
  if (action.is === 'nothing') return null;
  if (action.is === 'timer') {
    const start = async () => {
      // Left behind by an update it cannot be stored: then the pause is held all the same.
      await startWave(action.minutes, Date.now(), true).catch(() => {});
      onDone();
    };
    return (
      <button type="button" class="tool" onClick={start}>
        {text('pause.planTimer', { count: action.minutes })}
      </button>
    );
  }
  const { href, said } =
    action.is === 'call'
      ? {
          href: `tel:${dialled(action.number)}`,
          said: text('pause.planCall', { number: action.number }),
        }
      : { href: action.to, said: text('pause.planStart') };
  const go = () => {
    window.open(href, '_blank', 'noopener');
    onDone();
  };
  return (
    <button type="button" class="tool" onClick={go}>
      {said}
    </button>
  );
}
