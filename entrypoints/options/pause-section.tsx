import { text } from '../../src/locales/text.ts';
import { changeSettings } from '../../src/platform/choices/change.ts';
import { RHYTHMS, type Rhythm } from '../../src/policy/breath.ts';
import { OFFER_KINDS } from '../../src/policy/offer-kinds.ts';
import { LIMITS, type Settings } from '../../src/policy/settings.ts';
import { useAsk } from '../../src/ui/use-ask.tsx';
import { CheckField } from './check-field.tsx';
import { CheckList } from './check-list.tsx';
import { ChoiceField } from './choice-field.tsx';
import { NumberField } from './number-field.tsx';
import { Section } from './section.tsx';

/** How the pause waits, breathes, and what it offers. */
export function PauseSection({ settings }: { settings: Settings }) {
  const { ask, note } = useAsk();
  const change = (changed: Partial<Settings>) =>
    ask(changeSettings((present) => ({ ...present, ...changed })));
  return (
    <Section id="pause" title={text('settings.title')}>
      <div class="card">
        <NumberField
          label={text('settings.wait')}
          help={text('settings.waitHelp')}
          value={settings.waitSeconds}
          limits={LIMITS.waitSeconds}
          onChange={(waitSeconds) => change({ waitSeconds })}
        />
        <NumberField
          label={text('settings.pass')}
          value={settings.passMinutes}
          limits={LIMITS.passMinutes}
          onChange={(passMinutes) => change({ passMinutes })}
        />
        <ChoiceField<Rhythm>
          label={text('settings.rhythm')}
          value={settings.rhythm}
          choices={(Object.keys(RHYTHMS) as Rhythm[]).map((one) => [
            one,
            text(`settings.rhythms.${one}`),
          ])}
          onChange={(rhythm) => change({ rhythm })}
        />
        <CheckField
          label={text('settings.sound')}
          value={settings.breathSound}
          onChange={(breathSound) => change({ breathSound })}
        />
        <NumberField
          label={text('settings.wave')}
          value={settings.waveMinutes}
          limits={LIMITS.waveMinutes}
          onChange={(waveMinutes) => change({ waveMinutes })}
        />
        <fieldset>
          <legend>{text('settings.offers')}</legend>
          <p class="quiet-text">{text('settings.offersHelp')}</p>
          <CheckList
            all={OFFER_KINDS}
            chosen={settings.offers}
            titleOf={(kind) => text(`settings.offerKinds.${kind}`)}
            onChange={(offers) => change({ offers })}
          />
        </fieldset>
        <CheckField
          label={text('settings.label')}
          value={settings.showLabel}
          onChange={(showLabel) => change({ showLabel })}
        />
        {note}
      </div>
    </Section>
  );
}
