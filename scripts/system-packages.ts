import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a command is, or nothing. */
export const commandPath = (command: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path));

/** Installs packages of a Debian-like distribution, where that is allowed here; never throws. */
export function installPackages(packages: readonly string[]): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !commandPath('apt-get')) return;
  tryTo('apt-get', ['update', '-qq']);
  tryTo('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

/** Runs a command that may fail, and says so. */
export function tryTo(command: string, args: readonly string[]): void {
  console.log(`Installing: ${command} ${args.join(' ')}`);
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    console.log(`${command} could not do that.`);
  }
}
