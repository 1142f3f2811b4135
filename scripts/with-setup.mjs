// The way into every npm script, for any Node from 18 on: installs the packages on a fresh machine,
// then hands over to the Node that came with them, which runs TypeScript as it is.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const [script, ...args] = process.argv.slice(2);
const installed = 'node_modules/.package-lock.json';
const node = `node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`;

const run = (command, parameters) => {
  const { status, error } = spawnSync(command, parameters, { stdio: 'inherit' });
  if (error) console.error(error.message);
  if (status !== 0) process.exit(status ?? 1);
};

const isCurrent =
  existsSync(installed) &&
  existsSync(node) &&
  statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!isCurrent) run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci']);

run(node, [`scripts/${script}.ts`, ...args]);
