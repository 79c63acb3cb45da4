import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { styleText } from 'node:util';
import { stringifyError } from '@backstage/errors';
import { Command, CommanderError, Option } from 'commander';
import { assessCatalog, CatalogAssessment } from './assessCatalog';
import { addEvaluateCommand } from './evaluate/evaluateCommand';
import { gapsToFailOn, readGapKinds } from './failOn';
import { addPlantCommand } from './plant/plantCommand';
import { formatJson } from './output/json';
import { formatMarkdown } from './output/markdown';
import { createProgressLine } from './output/progress';
import { describeProblem } from './output/summary';
import { formatTable } from './output/table';
import { readConfig } from './readConfig';
import { isUrl, openSource } from './source/openSource';
import { version } from '../package.json';

/** What scripts may rely on. */
export const EXIT_CODES = {
  assessed: 0,
  nothingReadable: 1,
  wrongUsage: 2,
  gapsFound: 3,
} as const;

const FORMATTERS = {
  table: formatTable,
  json: formatJson,
  markdown: formatMarkdown,
};

interface AssessCommandOptions {
  format: keyof typeof FORMATTERS;
  config?: string;
  token?: string;
  failOn?: string[];
}

/** @see runCommand */
export interface RunCommandOptions {
  /** As Node gives them: the program, the script, then the arguments. */
  argv: readonly string[];
  /** Against which relative paths are resolved. */
  directory: string;
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
}

/** Runs the command line and returns its exit code. Never throws. */
export async function runCommand(options: RunCommandOptions): Promise<number> {
  let exitCode: number = EXIT_CODES.assessed;
  const program = createProgram(options, code => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...options.argv]);
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? EXIT_CODES.assessed : EXIT_CODES.wrongUsage;
    }
    options.stderr.write(`${stringifyError(error)}\n`);
    return EXIT_CODES.nothingReadable;
  }
}

function createProgram(
  options: RunCommandOptions,
  exitWith: (code: number) => void,
): Command {
  const program = new Command('backstage-portfolio')
    .description(
      'Says what a Backstage catalog holds of products and platforms.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: text => options.stdout.write(text),
      writeErr: text => options.stderr.write(text),
    });
  program
    .command('assess')
    .description(
      'Assess catalog files, an export of a catalog, or a Backstage.',
    )
    .argument(
      '<catalog>',
      'a folder or YAML file with entities, a JSON file as the catalog API returns it, or the address of a Backstage backend',
    )
    .addOption(
      new Option('-f, --format <format>', 'what to print')
        .choices(Object.keys(FORMATTERS))
        .default('table'),
    )
    .option('-c, --config <file>', 'app-config.yaml with a section portfolio')
    .addOption(
      new Option(
        '--token <token>',
        'to read a Backstage that asks for one',
      ).env('BACKSTAGE_TOKEN'),
    )
    .option(
      '--fail-on <kinds>',
      'kinds of gaps, such as no-owner, that a pipeline shall not let pass; may be given several times',
      readGapKinds,
    )
    .addHelpText(
      'after',
      `
Exit codes: 0 assessed, 1 nothing readable, 2 wrong usage, 3 gaps of a kind
given by --fail-on.

Examples:
  $ backstage-portfolio assess .
  $ backstage-portfolio assess catalog-info.yaml --format markdown > brief.md
  $ backstage-portfolio assess . --fail-on no-owner,owner-not-found
  $ backstage-portfolio assess entities.json --format json | jq '.items[].title'
  $ BACKSTAGE_TOKEN=… backstage-portfolio assess https://backstage.example.com`,
    )
    .action(async (target: string, given: AssessCommandOptions, command) => {
      if (!isUrl(target) && /^[a-z][a-z0-9+.-]+:\/\//i.test(target)) {
        command.error(`error: can't read '${target}', only http and https`);
      }
      exitWith(await runAssess(target, given, options, command));
    });
  addEvaluateCommand({ ...options, program, exitWith });
  addPlantCommand({ ...options, program, exitWith });
  return program;
}

async function runAssess(
  target: string,
  given: AssessCommandOptions,
  options: RunCommandOptions,
  command: Command,
): Promise<number> {
  const { directory, stdout, stderr } = options;
  const config = given.config
    ? await readConfig(path.resolve(directory, given.config)).catch(error =>
        command.error(`error: ${stringifyError(error)}`),
      )
    : undefined;
  const source = await openSource({ target, directory, token: given.token });
  const progress = createProgressLine(stderr);
  let result: CatalogAssessment;
  try {
    result = await assessCatalog({
      source,
      facts: {
        vocabulary: config?.vocabulary,
        factMappings: config?.factMappings,
        predicates: config?.predicates,
      },
      settings: config?.settings,
      date: new Date().toISOString().slice(0, 10),
      onProgress: progress.show,
    });
  } finally {
    progress.clear();
  }
  const { assessment, problems } = result;
  if (!assessment) {
    for (const problem of problems.slice(0, 10)) {
      const { place, message } = describeProblem(problem);
      stderr.write(`${place}: ${message}\n`);
    }
    stderr.write(`No catalog entity can be read from ${source.title}\n`);
    return EXIT_CODES.nothingReadable;
  }
  const text = FORMATTERS[given.format]({
    assessment,
    heading: line =>
      stdout.isTTY ? styleText('bold', line, { stream: stdout }) : line,
  });
  await pipeline(Readable.from(text), stdout, { end: false });
  const gaps = gapsToFailOn({
    assessment,
    kinds: given.failOn ?? [],
    places: result.places,
  });
  for (const line of gaps) {
    stderr.write(`${line}\n`);
  }
  return gaps.length > 0 ? EXIT_CODES.gapsFound : EXIT_CODES.assessed;
}
