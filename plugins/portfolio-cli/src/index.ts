/**
 * The command line of Backstage Portfolio.
 *
 * @packageDocumentation
 */
import { runCommand } from './command';

/**
 * Runs the command line in this process. The exit code is set, not forced, so
 * that what was written to a pipe arrives.
 *
 * @public
 */
export function run(argv: readonly string[]): void {
  const { stdout, stderr, env } = process;
  // A reader that has seen enough (`| head`) is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') {
      process.exit();
    }
    throw error;
  });
  runCommand({
    argv,
    // Yarn runs scripts in the folder of their package.
    directory: env.INIT_CWD ?? process.cwd(),
    stdout,
    stderr,
  }).then(
    code => {
      process.exitCode = code;
    },
    (error: unknown) => {
      stderr.write(`${error}\n`);
      process.exitCode = 1;
    },
  );
}
