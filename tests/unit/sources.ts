import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const ROOT = new URL('../../', import.meta.url);
export const LAYERS = ['entrypoints', 'content', 'src'];

export interface Source {
  /** From the root of the repository: `src/log/urge.ts`. */
  readonly path: string;
  readonly text: string;
}

/** All that the extension is made of. */
export const SOURCES: readonly Source[] = LAYERS.flatMap((layer) =>
  readdirSync(new URL(layer, ROOT), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(layer, file.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(new URL(path, ROOT), 'utf8') })),
);
