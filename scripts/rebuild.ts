import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Result } from './steps.ts';
import { listOf, packagesIn } from './store-packages.ts';

/** Some other day, for all that asks JavaScript's clock. */
const ANOTHER_CLOCK = `data:text/javascript,${encodeURIComponent(
  'const now = Date.now, shift = 40 * 86_400_000; Date.now = () => now() + shift;',
)}`;

/**
 * Does what a store's reviewer does: takes the sources package apart in another folder, builds the
 * packages from it (with another clock, time zone, language and rights for new files) and compares
 * them with what `npm run zip` made here, byte for byte.
 */
export function rebuildFromSources(): Result {
  const name = 'the same bytes from the sources package';
  console.log(`\n▸ ${name}`);
  const here = packagesIn('.');
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-'));
  const umask = process.umask(0o077);
  try {
    takeApart(join('.output', `${here.at(-1)?.name}`), folder);
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/zip.ts'], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...{
          TZ: 'Pacific/Chatham',
          LANG: 'tr_TR.UTF-8',
          NODE_OPTIONS: `--import ${ANOTHER_CLOCK}`,
        },
      },
    });
    const there = status === 0 ? listOf(packagesIn(folder)) : `${stdout}${stderr}`;
    const isSame = there === listOf(here);
    console.log(isSame ? there : `Here:\n${listOf(here)}\nFrom the sources:\n${there}`);
    return { name, passed: isSame ? 1 : 0, failed: isSame ? 0 : 1 };
  } finally {
    process.umask(umask);
    rmSync(folder, { recursive: true, force: true });
  }
}

function takeApart(zip: string, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
