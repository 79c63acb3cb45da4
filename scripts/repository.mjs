import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the root package.json. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The path of the file that a package of this repository runs as the command of this name. */
export function commandPath(packageName, command) {
  const folder = path.join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a program to its end with our own output and no input.
 *
 * @returns the exit code; 1 if a signal ended it or it could not be started
 */
export function run(program, args, options = {}) {
  return new Promise(resolve => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      ...options,
    });
    child.on('error', error => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('exit', code => resolve(code ?? 1));
  });
}

/** Runs a command of an installed package on this very Node. */
export function runCommand(packageName, command, args, options = {}) {
  return run(
    process.execPath,
    [commandPath(packageName, command), ...args],
    options,
  );
}
