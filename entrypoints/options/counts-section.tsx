import { SITES } from '../../content/sites/index.ts';
import { SURFACES, type Surface } from '../../src/contacts/sighting.ts';
import { text } from '../../src/locales/text.ts';
import { changeSettings } from '../../src/platform/choices/change.ts';
import type { Settings } from '../../src/policy/settings.ts';
import { useAsk } from '../../src/ui/use-ask.tsx';
import { CheckList } from './check-list.tsx';
import { Section } from './section.tsx';

/** The user's own rule of what breaks the streak. */
export function CountsSection({ settings }: { settings: Settings }) {
  const { ask, note } = useAsk();
  return (
    <Section id="counts" title={text('settings.slips')} intro={text('settings.slipsHelp')}>
      <div class="card">
        <CheckList
          all={SURFACES.filter(isReported)}
          chosen={settings.slipSurfaces}
          titleOf={(surface) => text(`settings.surfaces.${surface}`)}
          onChange={(slipSurfaces) =>
            ask(changeSettings((present) => ({ ...present, slipSurfaces })))
          }
        />
        {note}
      </div>
    </Section>
  );
}

/** What no site reports yet is no question to ask. */
const isReported = (surface: Surface): boolean =>
  surface === 'chat' ||
  SITES.some(({ addresses }) => addresses.some((one) => one.surface === surface));
