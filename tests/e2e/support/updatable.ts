import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf } from '../../../scripts/build.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { allowReloading } from './profile.ts';

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

/** `1.2.3` becomes `1.2.4`. */
export async function raiseVersion(manifestFile: string): Promise<void> {
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as { version: string };
  const version = manifest.version.replace(/\d+$/, (last) => String(Number(last) + 1));
  await writeFile(manifestFile, JSON.stringify({ ...manifest, version }));
}
