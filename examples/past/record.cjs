/*
 * Records the past of the demonstration: `./yarnw record-history` writes
 * airline.json anew, which takes some minutes. To be done after a change that
 * gives findings other names; a browser test says when.
 */
const { mkdtemp, rm, writeFile } = require('node:fs/promises');
const { tmpdir } = require('node:os');
const path = require('node:path');

async function main() {
  require('@backstage/cli-node/config/nodeTransform.cjs');
  const { recordHistory } = require('./recordHistory.ts');
  const folder = await mkdtemp(path.join(tmpdir(), 'portfolio-past-'));
  try {
    const record = await recordHistory({
      folder,
      say: what => process.stderr.write(`${what}\n`),
    });
    const lines = rows => rows.map(row => JSON.stringify(row)).join(',\n');
    await writeFile(
      path.join(__dirname, 'airline.json'),
      `{"history":[\n${lines(record.history)}\n],\n"firstSeen":[\n${lines(
        record.firstSeen,
      )}\n]}\n`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
