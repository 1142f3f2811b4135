import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const COMMAND_LINE = 8;
const UNPACKED = 4;

/**
 * Makes the extension that the command line loaded into this profile one that its user installed: it is
 * there from the browser's first moment on, as those of the store are. The browser is closed meanwhile.
 */
export async function installIn(profile: string, extensionId: string): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8')) as {
    extensions: { settings: Record<string, { location: number }> };
  };
  const entry = preferences.extensions.settings[extensionId];
  if (entry?.location !== COMMAND_LINE)
    throw new Error('The command line loaded no such extension');
  entry.location = UNPACKED;
  await writeFile(file, JSON.stringify(preferences));
}
