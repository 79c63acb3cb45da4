import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import {
  checkPlanted,
  isMissed,
  LEAST_RECALL,
  MOST_FALSE,
  PlantedCheck,
} from './checkPlanted';
import { LEAST_UNITS, plantCatalog } from './plantCatalog';
import { tellPlanted } from './tellPlanted';
import { writePlanted } from './writePlanted';

/** Exit code where too little is found, or too much. */
export const PLANTED_MISSED = 3;

/** Of what was missed, and of what is wrong, so many are named. */
const MOST_NAMED = 10;

interface PlantOptions {
  seed: number;
  out?: string;
  check: boolean;
}

/** Adds `plant` to the command line. */
export function addPlantCommand(options: {
  program: Command;
  directory: string;
  stdout: NodeJS.WritableStream;
  exitWith: (code: number) => void;
}): void {
  const { program, directory, stdout, exitWith } = options;
  program
    .command('plant')
    .description(
      'Write a dense catalog with known look-alikes, cycles and bottlenecks, and its key.',
    )
    .argument('<units>', `how many units, at least ${LEAST_UNITS}`, count)
    .option('--seed <number>', 'another number, another catalog', count, 1)
    .option('--out <folder>', 'where to write it; a new folder, if left out')
    .option(
      '--check',
      'instead of writing it, say how much of it the signals find',
      false,
    )
    .addHelpText(
      'after',
      `
Exit codes: 0 written, or enough found; 2 wrong usage; ${PLANTED_MISSED} with --check,
where less than ${LEAST_RECALL} of what was planted is found, or more than ${MOST_FALSE} of
what is found was not planted.

Examples:
  $ backstage-portfolio plant 2000 --out planted
  $ backstage-portfolio plant 20000 --check`,
    )
    .action(async (units: number, given: PlantOptions, command: Command) => {
      if (units < LEAST_UNITS) {
        command.error(`error: give at least ${LEAST_UNITS} units`);
      }
      const planted = plantCatalog({ units, seed: given.seed });
      if (given.check) {
        const told = await tellPlanted(planted);
        const checks = checkPlanted({ key: planted.key, told });
        stdout.write(checks.map(describeCheck).join('\n'));
        exitWith(checks.some(isMissed) ? PLANTED_MISSED : 0);
        return;
      }
      const folder = given.out
        ? path.resolve(directory, given.out)
        : await mkdtemp(path.join(tmpdir(), 'planted-'));
      await writePlanted({ planted, folder });
      stdout.write(`${folder}\n`);
    });
}

function describeCheck(check: PlantedCheck): string {
  const { signal, planted, found, told, wrong } = check;
  const lines = [
    signal,
    `  ${found} of ${planted} found (${percent(found, planted)})`,
    `  ${wrong} of ${told} told were not planted (${percent(wrong, told)})`,
    ...check.missed
      .slice(0, MOST_NAMED)
      .map(each => `  missed: ${each.indicator} ${each.entities.join(' ')}`),
    ...check.wrongFindings
      .slice(0, MOST_NAMED)
      .map(each => `  not planted: ${each.indicator} ${each.about.join(' ')}`),
  ];
  return `${lines.join('\n')}\n`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${Math.round((100 * part) / whole)}%`;
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) {
    throw new InvalidArgumentError('Give a whole number.');
  }
  return value;
}
