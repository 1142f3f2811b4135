import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf } from '../../../scripts/build.ts';
import { type Chromium, startChromium } from './chromium.ts';

/** A browser with a copy of the extension of its own, which can be reloaded and updated. */
export interface Updatable {
  readonly chromium: Chromium;
  /** Its folder. */
  readonly extension: string;
  /** Reloads the extension, as the next version: returns once the browser was told to. */
  update(): Promise<void>;
  close(): Promise<void>;
}

export async function startUpdatable(port: number, profile?: string): Promise<Updatable> {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-update-'));
  const extension = join(folder, 'extension');
  const own = profile ?? join(folder, 'profile');
  await cp(join(process.cwd(), outputOf('chrome', 'practice')), extension, { recursive: true });
  await allowReloading(own);
  const chromium = await startChromium({ port, extension, profile: own });
  return {
    chromium,
    extension,
    async update() {
      await raiseVersion(join(extension, 'manifest.json'));
      const worker = await chromium.worker();
      await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
    },
    async close() {
      await chromium.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Without the developers' mode an unpacked extension that is reloaded stays turned off. */
export async function allowReloading(profile: string): Promise<void> {
  await mkdir(join(profile, 'Default'), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

/** Chromium's number for what is turned off while it is reloaded (`disable_reason::DISABLE_RELOAD`). */
const RELOADING = 4;

/**
 * For a profile whose browser was killed in the moment of a reload. Chromium writes down that the
 * extension is off for that time, and then never turns it on again (tried with Chromium 156): a person
 * would do that by hand.
 */
export async function turnOnAgain(profile: string): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(await readFile(file, 'utf8')) as {
    extensions?: { settings?: Record<string, { disable_reasons?: number[] }> };
  };
  for (const one of Object.values(preferences.extensions?.settings ?? {}))
    if (one.disable_reasons)
      one.disable_reasons = one.disable_reasons.filter((reason) => reason !== RELOADING);
  await writeFile(file, JSON.stringify(preferences));
}

/** `1.2.3` becomes `1.2.4`. */
export async function raiseVersion(manifestFile: string): Promise<void> {
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as { version: string };
  const version = manifest.version.replace(/\d+$/, (last) => String(Number(last) + 1));
  await writeFile(manifestFile, JSON.stringify({ ...manifest, version }));
}
