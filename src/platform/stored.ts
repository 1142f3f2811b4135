import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Contact, ContactSchema } from '../contacts/contact.ts';
import { NO_STANDING, type Standing, StandingSchema } from '../log/standing.ts';
import { type Pass, PassSchema } from '../policy/pass.ts';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from '../policy/settings.ts';

/** What a page needs to decide by itself, read in one go from `storage.local`. */
export interface Facts {
  readonly contacts: readonly Contact[];
  readonly settings: Settings;
  readonly passes: readonly Pass[];
  readonly standing: Standing;
}

export const KEYS = { contacts: 'contacts', settings: 'settings', standing: 'standing' } as const;
const PASS = 'pass:';

export const passKey = ({ contactId, surface }: Pass): string => `${PASS}${contactId}:${surface}`;
export const isPassKey = (key: string): boolean => key.startsWith(PASS);

export const readFacts = async (): Promise<Facts> => factsIn(await browser.storage.local.get(null));

/**
 * The facts in a storage area's content. A value that does not fit its schema is left where it is
 * and passed over: one damaged contact must not take the guard from all the others.
 */
export function factsIn(stored: Record<string, unknown>): Facts {
  const contacts = Array.isArray(stored[KEYS.contacts]) ? stored[KEYS.contacts] : [];
  const passes = Object.entries(stored).filter(([key]) => isPassKey(key));
  return {
    contacts: (contacts as unknown[]).flatMap((one) => fitting(ContactSchema, one)),
    settings: settingsIn(stored[KEYS.settings]),
    passes: passes.flatMap(([, one]) => fitting(PassSchema, one)),
    standing: fitting(StandingSchema, stored[KEYS.standing])[0] ?? NO_STANDING,
  };
}

/** Each setting by itself: a damaged one has its default, and the others stay as they were set. */
function settingsIn(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? stored : {};
  const fit = Object.entries(given).filter(([name, value]) => {
    const schema = SettingsSchema.entries[name as keyof Settings];
    return schema !== undefined && v.is(schema, value);
  });
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(fit) };
}

/** Calls back with the facts as they are after every change of them, until the signal aborts. */
export function watchFacts(onChange: (facts: Facts) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    const concerned = Object.keys(changes).some((key) => key in KEYS || isPassKey(key));
    if (area === 'local' && concerned) void readFacts().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}

const fitting = <S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S>[] => {
  const result = v.safeParse(schema, value);
  return result.success ? [result.output] : [];
};
