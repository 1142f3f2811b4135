import { SITES } from '../../content/sites/index.ts';
import { SURFACES, type Surface } from '../../src/contacts/sighting.ts';
import { en } from '../../src/locales/en.ts';
import { changeSettings } from '../../src/platform/change.ts';
import { LIMITS, type Settings } from '../../src/policy/settings.ts';

const text = en.settings;

export function PauseSection({ settings }: { settings: Settings }) {
  const change = (changed: Partial<Settings>) =>
    void changeSettings((present) => ({ ...present, ...changed }));
  return (
    <section aria-labelledby="pause">
      <h2 id="pause">{text.title}</h2>
      <div class="card">
        <NumberField
          label={text.wait}
          help={text.waitHelp}
          value={settings.waitSeconds}
          limits={LIMITS.waitSeconds}
          onChange={(waitSeconds) => change({ waitSeconds })}
        />
        <NumberField
          label={text.pass}
          value={settings.passMinutes}
          limits={LIMITS.passMinutes}
          onChange={(passMinutes) => change({ passMinutes })}
        />
        <fieldset>
          <legend>{text.slips}</legend>
          <p class="quiet-text">{text.slipsHelp}</p>
          <div class="surfaces">
            {SURFACES.filter(isReported).map((surface) => (
              <label class="check" key={surface}>
                <input
                  type="checkbox"
                  checked={settings.slipSurfaces.includes(surface)}
                  onChange={({ currentTarget: { checked } }) =>
                    change({ slipSurfaces: withSurface(settings.slipSurfaces, surface, checked) })
                  }
                />
                {text.surfaces[surface]}
              </label>
            ))}
          </div>
        </fieldset>
        <label class="check">
          <input
            type="checkbox"
            checked={settings.showLabel}
            onChange={({ currentTarget: { checked } }) => change({ showLabel: checked })}
          />
          {text.label}
        </label>
      </div>
    </section>
  );
}

function NumberField(field: {
  label: string;
  help?: string;
  value: number;
  limits: readonly [least: number, most: number];
  onChange: (value: number) => void;
}) {
  const [least, most] = field.limits;
  return (
    <label class="number">
      <span>
        {field.label}
        {field.help && <span class="quiet-text">{field.help}</span>}
      </span>
      <input
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        value={field.value}
        onChange={({ currentTarget: input }) => {
          const value = Math.round(Number(input.value));
          const kept = Number.isFinite(value) && input.value !== '' ? value : field.value;
          const within = Math.min(most, Math.max(least, kept));
          input.value = String(within);
          field.onChange(within);
        }}
      />
    </label>
  );
}

/** What no site reports yet is no question to ask. */
const isReported = (surface: Surface): boolean =>
  surface === 'chat' ||
  SITES.some(({ addresses }) => addresses.some((one) => one.surface === surface));

const withSurface = (all: readonly Surface[], surface: Surface, isIn: boolean): Surface[] =>
  SURFACES.filter((one) => (one === surface ? isIn : all.includes(one)));
