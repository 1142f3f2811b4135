import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that a store is given. */
export interface StorePackage {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** What `npm run zip` left in this folder; throws where one is missing. */
export function packagesIn(root: string): StorePackage[] {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return ['chrome', 'firefox', 'sources'].map((part) => {
    const file = `${name}-${version}-${part}.zip`;
    const bytes = readFileSync(join(root, '.output', file));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { name: file, size: bytes.length, sha256 };
  });
}

/** One line each: checksum, name, size. */
export const listOf = (packages: readonly StorePackage[]): string =>
  packages
    .map(({ name, size, sha256 }) => `${sha256}  ${name}  ${size.toLocaleString('en')} bytes`)
    .join('\n');
