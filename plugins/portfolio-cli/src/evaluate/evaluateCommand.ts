import path from 'node:path';
import { styleText } from 'node:util';
import { Command, InvalidArgumentError, Option } from 'commander';
import { evaluateCatalogs } from './evaluateCatalogs';
import { formatEvaluation } from './formatEvaluation';
import { Gates, missedGates } from './gates';

/** Exit code where a gate is missed. */
export const GATE_MISSED = 3;

interface EvaluateOptions extends Gates {
  json: boolean;
  heldOut: boolean;
}

/** A stream, of a terminal or not. */
type Output = NodeJS.WritableStream & { isTTY?: boolean };

/** Adds `evaluate` to the command line. */
export function addEvaluateCommand(options: {
  program: Command;
  directory: string;
  stdout: Output;
  stderr: Output;
  exitWith: (code: number) => void;
}): void {
  const { program, directory, stdout, stderr, exitWith } = options;
  program
    .command('evaluate')
    .description('Compare the roles with what people said of real catalogs.')
    .argument(
      '<folder>',
      'a folder with labels.tsv, and a folder with a catalog for each organisation',
    )
    .option('--json', 'print everything as JSON', false)
    .option(
      '--no-held-out',
      'do not leave one organisation out after the other',
    )
    .option('--min-precision <share>', 'least precision of each role', share)
    .option('--min-coverage <share>', 'least share that is decided', share)
    .option(
      '--min-restraint <share>',
      'least share of unclear entities that stays undecided',
      share,
    )
    .addOption(
      new Option(
        '--of <entities>',
        'at which entities the least rates look: those that every reader was sure of, or all',
      )
        .choices(['sure', 'all'])
        .default('sure'),
    )
    .addHelpText(
      'after',
      `
Exit codes: 0 evaluated, 1 no labels, 2 wrong usage, ${GATE_MISSED} below a least rate.

Example:
  $ backstage-portfolio evaluate catalogs --min-precision 0.93 --min-coverage 0.8`,
    )
    .action(async (folder: string, given: EvaluateOptions) => {
      const evaluation = await evaluateCatalogs({
        folder: path.resolve(directory, folder),
        heldOut: given.heldOut,
      });
      stdout.write(
        given.json
          ? `${JSON.stringify(evaluation, undefined, 2)}\n`
          : formatEvaluation({
              evaluation,
              heading: line =>
                stdout.isTTY
                  ? styleText('bold', line, { validateStream: false })
                  : line,
            }),
      );
      const missed = missedGates({ evaluation, gates: given });
      for (const sentence of missed) {
        stderr.write(`${sentence}\n`);
      }
      exitWith(missed.length > 0 ? GATE_MISSED : 0);
    });
}

function share(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) {
    throw new InvalidArgumentError('Give a share from 0 to 1.');
  }
  return value;
}
