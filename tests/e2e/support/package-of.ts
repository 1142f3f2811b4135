import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Packs a built extension as the browser installs it, into this file. */
export async function packageOf(folder: string, file: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const packed: Zippable = {};
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    packed[relative(folder, path)] = await readFile(path);
  }
  await writeFile(file, zipSync(packed, { level: 0 }));
  return file;
}
