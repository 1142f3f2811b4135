import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What of Chromium's own file of a profile is read or set here. */
interface Preferences {
  extensions?: {
    ui?: { developer_mode: boolean };
    settings?: Record<string, { location?: number; disable_reasons?: number[] }>;
  };
  profile?: { exit_type?: string };
}

const fileOf = (profile: string): string => join(profile, 'Default', 'Preferences');

/** Changes the preferences of a profile; its browser is closed meanwhile. */
async function changePreferences(
  profile: string,
  change: (preferences: Preferences) => void,
): Promise<void> {
  const preferences = JSON.parse(await readFile(fileOf(profile), 'utf8')) as Preferences;
  change(preferences);
  await writeFile(fileOf(profile), JSON.stringify(preferences));
}

/**
 * Of a profile that is new: without the developers' mode an unpacked extension that is reloaded stays
 * turned off.
 */
export async function allowReloading(profile: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences: Preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(fileOf(profile), JSON.stringify(preferences));
}

/** Chromium's number for what is turned off while it is reloaded (`disable_reason::DISABLE_RELOAD`). */
const RELOADING = 4;

/**
 * For a profile whose browser was killed in the moment of a reload. Chromium writes down that the
 * extension is off for that time, and then never turns it on again (tried with Chromium 156): a person
 * would do that by hand.
 */
export const turnOnAgain = (profile: string): Promise<void> =>
  changePreferences(profile, ({ extensions }) => {
    for (const one of Object.values(extensions?.settings ?? {}))
      if (one.disable_reasons)
        one.disable_reasons = one.disable_reasons.filter((reason) => reason !== RELOADING);
  });

const COMMAND_LINE = 8;
const UNPACKED = 4;

/**
 * Makes the extension that the command line loaded into this profile one that its user installed: it is
 * there from the browser's first moment on, as those of the store are.
 */
export const installIn = (profile: string, extensionId: string): Promise<void> =>
  changePreferences(profile, ({ extensions }) => {
    const entry = extensions?.settings?.[extensionId];
    if (entry?.location !== COMMAND_LINE)
      throw new Error('The command line loaded no such extension');
    entry.location = UNPACKED;
  });

/**
 * For a profile whose browser was killed: it brings its tabs back at once. Chromium asks first whether
 * it is to, once it has written down that it runs, which it does after ten seconds (tried with 156).
 */
export const bringTabsBack = (profile: string): Promise<void> =>
  changePreferences(profile, (preferences) => {
    preferences.profile = { ...preferences.profile, exit_type: 'Normal' };
  });
