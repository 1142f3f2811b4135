import { text } from '../../src/locales/text.ts';
import { newId } from '../../src/new-id.ts';
import { changeSettings } from '../../src/platform/choices/change.ts';
import { FEELINGS, LONGEST_LETTER, LONGEST_REASON } from '../../src/policy/own-words.ts';
import type { Settings } from '../../src/policy/settings.ts';
import { feelingText, withFeeling } from '../../src/ui/feeling-text.ts';
import { useDraft } from '../../src/ui/use-draft.ts';
import { PlansList } from './plans-list.tsx';
import { Section } from './section.tsx';
import { TextList } from './text-list.tsx';

/** What the user writes on a clear day, for a weak moment. Saved as it is typed. */
export function ReasonsSection({ settings }: { settings: Settings }) {
  const change = (make: (present: Settings) => Partial<Settings>) =>
    changeSettings((present) => ({ ...present, ...make(present) }));
  const letter = useDraft(settings.letter, (typed) => change(() => ({ letter: typed })));
  return (
    <Section id="reasons" title={text('own.title')} intro={text('own.intro')}>
      <div class="card">
        <TextList
          title={text('own.reasons')}
          hint={text('own.reasonHint')}
          add={text('own.addReason')}
          longest={LONGEST_REASON}
          items={settings.ownReasons}
          onAdd={(said) =>
            change(({ ownReasons }) => ({
              ownReasons: [...ownReasons, { id: newId(), text: said }],
            }))
          }
          onChange={(id, said) =>
            change(({ ownReasons }) => ({
              ownReasons: ownReasons.map((one) => (one.id === id ? { ...one, text: said } : one)),
            }))
          }
          onRemove={(id) =>
            change(({ ownReasons }) => ({ ownReasons: ownReasons.filter((one) => one.id !== id) }))
          }
        />
      </div>
      <div class="card">
        <label class="field">
          <span>{text('own.letter')}</span>
          <span class="quiet-text">{text('own.letterHelp')}</span>
          <textarea dir="auto" rows={6} maxLength={LONGEST_LETTER} {...letter} />
        </label>
      </div>
      <PlansList
        plans={settings.plans}
        onChange={(make) => change(({ plans }) => ({ plans: make(plans) }))}
      />
      <div class="card">
        <TextList
          title={text('own.feelings')}
          hint={text('own.feelingHint')}
          add={text('own.addFeeling')}
          longest={60}
          items={settings.feelings.map((one) => ({ id: one, text: feelingText(one) }))}
          onAdd={(said) => change(({ feelings }) => ({ feelings: withFeeling(feelings, said) }))}
          onRemove={(id) =>
            change(({ feelings }) => ({ feelings: feelings.filter((one) => one !== id) }))
          }
        />
        {FEELINGS.some((one) => !settings.feelings.includes(one)) && (
          <button
            type="button"
            class="quiet start"
            onClick={() =>
              change(({ feelings }) => ({ feelings: [...new Set([...FEELINGS, ...feelings])] }))
            }
          >
            {text('own.feelingsBack')}
          </button>
        )}
      </div>
    </Section>
  );
}
