import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { oneResult, type Result } from './steps.ts';
import { listOf, packagesIn } from './store-packages.ts';

/** Some other day, for all that asks JavaScript's clock: `new Date()`, `Date()` and `Date.now()`. */
const ANOTHER_CLOCK = `data:text/javascript,${encodeURIComponent(`
  const There = Date, now = () => There.now() + 40 * 86_400_000;
  globalThis.Date = new Proxy(There, {
    construct: (date, given, target) => Reflect.construct(date, given.length ? given : [now()], target),
    apply: () => new There(now()).toString(),
    get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
  });
`)}`;

/**
 * Does what a store's reviewer does: takes the sources package apart in another folder, builds the
 * packages from it (with another clock, time zone, language and rights for new files) and compares
 * them with what `npm run zip` made here, byte for byte.
 */
export async function rebuildFromSources(): Promise<Result> {
  const name = 'the same bytes from the sources package';
  console.log(`\n▸ ${name}`);
  const here = packagesIn('.');
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-'));
  try {
    const said = await zipAnew(join('.output', `${here.at(-1)?.name}`), folder);
    const there = typeof said === 'string' ? said : listOf(packagesIn(folder));
    const isSame = there === listOf(here);
    console.log(isSame ? there : `Here:\n${listOf(here)}\nFrom the sources:\n${there}`);
    return oneResult(name, isSame);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds the packages in `folder` from the sources; answers the output if that failed. */
function zipAnew(sources: string, folder: string): Promise<string | undefined> {
  const umask = process.umask(0o077);
  try {
    takeApart(sources, folder);
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');
    const env = {
      ...process.env,
      TZ: 'Pacific/Chatham',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import ${ANOTHER_CLOCK}`,
    };
    return new Promise((done) => {
      execFile(process.execPath, ['scripts/zip.ts'], { cwd: folder, env }, (error, out, err) =>
        done(error ? `${out}${err}` : undefined),
      );
    });
  } finally {
    // Whoever was started has it already.
    process.umask(umask);
  }
}

function takeApart(zip: string, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}
