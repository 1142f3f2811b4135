import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings } from '../../policy/settings.ts';
import { SettingsSchema } from '../../policy/settings-schema.ts';
import { isSame } from '../../same.ts';

const ENTRIES: Readonly<Record<string, v.GenericSchema>> = SettingsSchema.entries;

/** Settings as they are stored, and what of them today's code cannot read. */
export interface StoredSettings {
  readonly settings: Settings;
  /** By name: a newer Holdfast's settings, and damaged ones. They are kept as they are. */
  readonly unreadable: Readonly<Record<string, unknown>>;
}

/**
 * The settings that can be read, each by itself, and of a list each entry; the others have their
 * default. They need no version: an older Holdfast leaves what it does not know where it is, and a
 * newer one finds defaults for what was not there.
 */
export function readSettings(stored: unknown): StoredSettings {
  const given = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  const readable: [string, unknown][] = [];
  const unreadable: [string, unknown][] = [];
  for (const [name, value] of given) {
    const schema = Object.hasOwn(ENTRIES, name) ? ENTRIES[name] : undefined;
    if (schema && v.is(schema, value)) {
      readable.push([name, value]);
      continue;
    }
    unreadable.push([name, value]);
    const healthy =
      Array.isArray(value) && schema ? value.filter((one) => v.is(schema, [one])) : [];
    if (healthy.length > 0) readable.push([name, healthy]);
  }
  const settings = v.parse(SettingsSchema, Object.fromEntries(readable));
  return { settings, unreadable: Object.fromEntries(unreadable) };
}

/** What to store: also what could not be read, but for what the user has just set anew. */
export function settingsToStore(before: StoredSettings, after: Settings): object {
  const untouched = Object.entries(before.unreadable).filter(
    ([name]) =>
      !Object.hasOwn(DEFAULT_SETTINGS, name) ||
      isSame(after[name as keyof Settings], before.settings[name as keyof Settings], 'in order'),
  );
  return { ...after, ...Object.fromEntries(untouched) };
}
