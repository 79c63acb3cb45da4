/*
 * All tests of the repository: unit and integration tests on SQLite and
 * PostgreSQL, then browser tests against the portal as it is in production.
 *
 *   yarn test                            everything
 *   yarn test plugins/portfolio-engine   the unit tests below a path (or any arguments of Jest)
 *   yarn test --browser [arguments]      the browser tests (arguments of Playwright)
 *
 * The last line is "N passed, N failed" over all that ran.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildApp } from './buildApp.mjs';
import { provideChromium } from './chromium.mjs';
import { startPostgres } from './postgres.mjs';
import { runCommand } from './repository.mjs';

const postgresVariable = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';
const args = process.argv.slice(2);
const browserOnly = args[0] === '--browser';
const everything = args.length === 0;

const reports = await mkdtemp(path.join(tmpdir(), 'portfolio-tests-'));
const results = [];
try {
  if (!browserOnly) {
    results.push(await unitTests(args));
  }
  if (everything || browserOnly) {
    results.push(await browserTests(args.slice(1)));
  }
} finally {
  await rm(reports, { recursive: true, force: true });
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const result of results) {
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped += result.skipped;
}
if (total.passed + total.failed === 0) {
  console.error('No test ran.');
  process.exitCode = 1;
}
if (total.failed > 0) {
  process.exitCode = 1;
}
console.log(
  `${total.passed} passed, ${total.failed} failed${
    total.skipped > 0 ? `, ${total.skipped} skipped` : ''
  }`,
);

async function unitTests(jestArguments) {
  const report = path.join(reports, 'unit.json');
  const environment = { ...process.env, CI: 'true' };
  let postgres;
  if (!environment[postgresVariable]) {
    try {
      postgres = await startPostgres();
    } catch (error) {
      console.error(error.message);
      return { passed: 0, failed: 1, skipped: 0 };
    }
    environment[postgresVariable] = postgres.url;
  }
  try {
    const code = await runCommand(
      '@backstage/cli',
      'backstage-cli',
      [
        'repo',
        'test',
        '--maxWorkers=2',
        '--json',
        `--outputFile=${report}`,
        ...jestArguments,
      ],
      { env: environment },
    );
    const outcome = await readReport(report);
    return counted({
      code,
      passed: outcome?.numPassedTests ?? 0,
      // A file that can't even be loaded has no tests to count.
      failed:
        (outcome?.numFailedTests ?? 0) +
        (outcome?.numRuntimeErrorTestSuites ?? 0),
      skipped: (outcome?.numPendingTests ?? 0) + (outcome?.numTodoTests ?? 0),
    });
  } finally {
    await postgres?.stop();
  }
}

async function browserTests(playwrightArguments) {
  let chromium;
  try {
    chromium = await provideChromium();
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  for (const app of ['app', 'app-legacy']) {
    if ((await buildApp(app)) !== 0) {
      console.error(
        `packages/${app} does not build, so the browser tests can not run.`,
      );
      return { passed: 0, failed: 1, skipped: 0 };
    }
  }
  const report = path.join(reports, 'browser.json');
  const code = await runCommand(
    '@playwright/test',
    'playwright',
    ['test', ...playwrightArguments],
    {
      env: {
        ...process.env,
        CHROMIUM_PATH: chromium,
        BROWSER_TEST_REPORT: report,
      },
    },
  );
  const outcome = await readReport(report);
  return counted({
    code,
    passed: (outcome?.stats.expected ?? 0) + (outcome?.stats.flaky ?? 0),
    failed: outcome?.stats.unexpected ?? 0,
    skipped: outcome?.stats.skipped ?? 0,
  });
}

/** What a runner counted; one failure more if it failed without counting any. */
function counted({ code, passed, failed, skipped }) {
  return {
    passed,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped,
  };
}

async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
