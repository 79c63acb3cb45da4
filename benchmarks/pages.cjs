/*
 * Times the pages in a browser, with a large catalog behind them:
 * `./yarnw bench:pages`, see README.md.
 */
const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { parseArgs } = require('node:util');

const { values } = parseArgs({
  options: {
    entities: { type: 'string', default: '20000' },
    runs: { type: 'string', default: '5' },
    help: { type: 'boolean', default: false },
  },
});

const HELP = `Usage: ./yarnw bench:pages [--entities 20000] [--runs 5]`;

/** Loads the TypeScript sources as Backstage's own commands do. */
function load(file) {
  return require(path.join(__dirname, file));
}

function script(name) {
  return import(pathToFileURL(path.join(__dirname, '../scripts', name)).href);
}

async function main() {
  const [entities, runs] = [Number(values.entities), Number(values.runs)];
  if (values.help || !(entities > 0) || !(runs > 0)) {
    process.stdout.write(`${HELP}\n`);
    process.exit(values.help ? 0 : 2);
  }
  process.env.CHROMIUM_PATH = await (
    await script('chromium.mjs')
  ).provideChromium();
  if ((await (await script('buildApp.mjs')).buildApp()) !== 0) {
    throw new Error('The app does not build');
  }
  require('@backstage/cli-node/config/nodeTransform.cjs');
  const folder = mkdtempSync(path.join(tmpdir(), 'portfolio-pages-'));
  try {
    const entitiesFile = path.join(folder, 'entities.jsonl');
    load('./generateFiles.ts').generateFiles({
      entities,
      relationsEach: 10,
      seed: 1,
      entitiesFile,
      definitionsFile: path.join(folder, 'definitions.jsonl'),
    });
    const measured = await load('./measurePages.ts').measurePages({
      entities,
      entitiesFile,
      folder,
      runs,
    });
    process.stdout.write(load('./reportPages.ts').reportPages(measured));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
