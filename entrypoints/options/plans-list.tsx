import { useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { text } from '../../src/locales/text.ts';
import { newId } from '../../src/new-id.ts';
import { type Action, LONGEST_PLAN, type Plan, PlanSchema } from '../../src/policy/own-words.ts';
import { useProblem } from '../../src/ui/use-problem.tsx';
import { ActionField } from './action-field.tsx';

/** If-then plans: what the user will do instead, chosen beforehand. */
export function PlansList({
  plans,
  onChange,
}: {
  plans: readonly Plan[];
  onChange: (make: (plans: readonly Plan[]) => Plan[]) => Promise<unknown>;
}) {
  const [when, setWhen] = useState('');
  const [instead, setInstead] = useState('');
  const [action, setAction] = useState<Action>({ is: 'nothing' });
  const { say, problem } = useProblem();
  const isSaving = useRef(false);

  const take = async () => {
    if (when.trim() === '' || instead.trim() === '') return say(text('own.planMissing'));
    const plan = v.safeParse(PlanSchema, { id: newId(), when, instead, action });
    if (!plan.success)
      return say(text(action.is === 'call' ? 'own.numberProblem' : 'own.linkProblem'));
    // Two presses are one plan.
    if (isSaving.current) return;
    isSaving.current = true;
    await onChange((present) => [...present, plan.output]).finally(() => {
      isSaving.current = false;
    });
    setWhen('');
    setInstead('');
    setAction({ is: 'nothing' });
    say(undefined);
  };
  return (
    <div class="card">
      <h3>{text('own.plans')}</h3>
      <p class="quiet-text">{text('own.plansHelp')}</p>
      <ul class="texts">
        {plans.map((plan) => (
          <li key={plan.id} class="row">
            <span dir="auto">
              {text('offers.planLine', { when: plan.when, instead: plan.instead })}
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={text('own.remove', { what: plan.when })}
              onClick={() => void onChange((present) => present.filter(({ id }) => id !== plan.id))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          void take();
        }}
      >
        <div class="two-fields">
          <label class="field">
            <span>{text('own.planWhen')}</span>
            <input
              dir="auto"
              maxLength={LONGEST_PLAN}
              placeholder={text('own.planWhenHint')}
              value={when}
              onInput={(event) => setWhen(event.currentTarget.value)}
            />
          </label>
          <label class="field">
            <span>{text('own.planThen')}</span>
            <input
              dir="auto"
              maxLength={LONGEST_PLAN}
              placeholder={text('own.planThenHint')}
              value={instead}
              onInput={(event) => setInstead(event.currentTarget.value)}
            />
          </label>
        </div>
        <ActionField action={action} onChange={setAction} />
        {problem}
        <button type="submit" class="start">
          {text('own.addPlan')}
        </button>
      </form>
    </div>
  );
}
