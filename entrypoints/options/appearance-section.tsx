import { LANGUAGES, type Language } from '../../src/locales/language.ts';
import { text } from '../../src/locales/text.ts';
import { changeSettings } from '../../src/platform/choices/change.ts';
import { BADGES, type Badge, type Settings } from '../../src/policy/settings.ts';
import { ChoiceField } from './choice-field.tsx';
import { Section } from './section.tsx';

type Chosen = Language | '';

/** The language of every screen, and what the toolbar shows. */
export function AppearanceSection({ settings }: { settings: Settings }) {
  const speakIn = async (language: Chosen) => {
    await changeSettings((present) => ({ ...present, language }));
  };
  return (
    <Section id="look" title={text('look.title')}>
      <div class="card">
        <ChoiceField<Chosen>
          label={text('look.language')}
          value={settings.language as Chosen}
          choices={[
            ['', text('look.browserLanguage')],
            ...(Object.entries(LANGUAGES) as [Language, string][]),
          ]}
          onChange={speakIn}
        />
        <ChoiceField<Badge>
          label={text('look.badge')}
          value={settings.badge}
          choices={BADGES.map((badge) => [badge, text(`look.badges.${badge}`)])}
          onChange={(badge) => changeSettings((present) => ({ ...present, badge }))}
        />
      </div>
    </Section>
  );
}
