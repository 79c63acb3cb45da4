/*
 * Times the assessment on generated catalogs: `./yarnw bench`, see README.md.
 * Each measurement runs in a process of its own, so that its peak of memory is
 * its own.
 */
const { spawnSync } = require('node:child_process');
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { parseArgs } = require('node:util');

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000' },
    relations: { type: 'string', default: '10' },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    catalog: { type: 'boolean', default: false },
    stream: { type: 'string', default: '20000' },
    child: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const HELP = `Usage: ./yarnw bench [--sizes 10000,100000] [--relations 10] [--runs 3] [--seed 1] [--catalog [--stream 20000]]

--sizes      entities of the generated catalogs
--relations  relations that an entity shows on average, as a catalog serves them:
             each edge stands at both of its ends
--runs       runs of each size; the table shows medians
--catalog    also start a Backstage catalog and time streaming entities out of it
--stream     how many entities that catalog has`;

/** Loads the TypeScript sources as Backstage's own commands do. */
function load(file) {
  require('@backstage/cli-node/config/nodeTransform.cjs');
  return require(path.join(__dirname, file));
}

/** Runs one measurement in a child and returns what it measured. */
function measureApart(task) {
  const child = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=8192',
      '--expose-gc',
      ...process.execArgv.filter(flag => flag.startsWith('--cpu-prof')),
      __filename,
      '--child',
      JSON.stringify(task),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 2 ** 26 },
  );
  const output = child.stdout.toString();
  const line = output.split('\n').find(text => text.startsWith('{"measured"'));
  if (child.status !== 0 || line === undefined) {
    throw new Error(
      `The measurement ${JSON.stringify(task)} ended with ${
        child.status ?? child.signal
      }\n${output}`,
    );
  }
  return JSON.parse(line).measured;
}

/** What a child does, by the kind of its task. */
const TASKS = {
  generate: task => load('./generateFiles.ts').generateFiles(task),
  assess: task => load('./measureAssessment.ts').measureAssessment(task),
  serve: task => load('./measureServing.ts').measureServing(task),
  stream: task => load('./streamCatalog.ts').streamCatalog(task),
};

async function runChild(task) {
  const measured = await TASKS[task.kind](task);
  process.stdout.write(`\n${JSON.stringify({ measured })}\n`);
  process.exit(0);
}

/** Writes a catalog of a size to files and gives it to each task. */
function withCatalog(folder, entities, tasks) {
  const files = {
    entities,
    relationsEach: Number(values.relations),
    seed: Number(values.seed),
    entitiesFile: path.join(folder, `entities-${entities}.jsonl`),
    definitionsFile: path.join(folder, `definitions-${entities}.jsonl`),
  };
  process.stderr.write(`Generating ${entities} entities\n`);
  measureApart({ kind: 'generate', ...files });
  try {
    return tasks.map((task, i) => {
      process.stderr.write(
        `${entities} entities, ${task.kind}, ${i + 1} of ${tasks.length}\n`,
      );
      return measureApart({ ...files, ...task });
    });
  } finally {
    rmSync(files.entitiesFile);
    rmSync(files.definitionsFile);
  }
}

function main() {
  const sizes = values.sizes.split(',').map(Number);
  const runs = Number(values.runs);
  const numbers = [...sizes, runs, Number(values.relations)];
  if (values.help || numbers.some(number => !(number > 0))) {
    process.stdout.write(`${HELP}\n`);
    process.exit(values.help ? 0 : 2);
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'portfolio-bench-'));
  try {
    const bySize = sizes.map(entities =>
      withCatalog(folder, entities, [
        ...Array.from({ length: runs }, () => ({
          kind: 'assess',
          withDigests: false,
        })),
        // Parsing definitions takes as long as all the rest: once is enough,
        // and in a process of its own, for the sake of the peak of memory.
        { kind: 'assess', withDigests: true },
        ...Array.from({ length: runs }, () => ({ kind: 'serve' })),
      ]),
    );
    const [stream] = values.catalog
      ? withCatalog(folder, Number(values.stream), [{ kind: 'stream' }])
      : [];
    process.stdout.write(
      load('./report.ts').reportMeasurements({
        bySize: bySize.map(measured => ({
          runs: measured.slice(0, runs),
          digested: measured[runs],
          served: measured.slice(runs + 1),
        })),
        stream,
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (values.child === undefined) {
  main();
} else {
  runChild(JSON.parse(values.child)).catch(error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
}
