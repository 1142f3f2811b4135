import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { commandPath, installPackages } from './system-packages.ts';

const TOOLS: Record<string, string> = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' };

export interface Display {
  /** For the environment of a program that shall draw on it. */
  readonly name: string;
  /** Presses a key, as a keyboard would. */
  press(key: string): void;
  close(): void;
}

/**
 * Finds the tools for a screen without a monitor, or installs them. Throws a sentence that says
 * what to do when there are none to be had.
 */
export function findDisplayTools(): void {
  const missing = () => Object.keys(TOOLS).filter((tool) => !commandPath(tool));
  if (missing().length > 0) installPackages(missing().map((tool) => TOOLS[tool] ?? tool));
  if (missing().length > 0) {
    throw new Error(
      `The browser's own permission prompt needs a screen: ${missing().join(', ')} could not be ` +
        `found or installed (Debian: apt-get install ${missing()
          .map((tool) => TOOLS[tool])
          .join(' ')}).`,
    );
  }
}

/** A screen without a monitor, with a window manager so that windows can have the focus. */
export async function startDisplay(): Promise<Display> {
  findDisplayTools();
  const server = spawn(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const name = `:${await firstLine(server)}`;
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  return {
    name,
    press: (key) => void execFileSync('xdotool', ['key', key], { env }),
    close() {
      manager.kill();
      server.kill();
    },
  };
}

const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', () => fail(new Error('Xvfb ended before it had a screen')));
    child.stdout?.once('data', (data) => done(String(data).trim()));
  });
