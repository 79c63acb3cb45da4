import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Assessment } from '@backstage-portfolio/plugin-portfolio-common';
import { filesSource } from './source/filesSource';
import { readAll } from './testing/readAll';
import { TestFolder, writeFolder, yamlEntity } from './testing/writeFolder';

const BIN = path.resolve(__dirname, '../bin/backstage-portfolio');

jest.setTimeout(60_000);

interface RunResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command as a user does, with its output in pipes. */
async function runBin(
  args: readonly string[],
  options: { directory: string; closeOutput?: boolean },
): Promise<RunResult> {
  const { INIT_CWD: _, NODE_OPTIONS: __, ...env } = process.env;
  const child = spawn(process.execPath, [BIN, ...args], {
    cwd: options.directory,
    env,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', chunk => {
    stdout += chunk;
    if (options.closeOutput) {
      child.stdout.destroy();
    }
  });
  child.stderr.on('data', chunk => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve({ code, stdout, stderr }));
  });
}

describe('backstage-portfolio assess', () => {
  let folder: TestFolder;
  let directory: string;

  beforeAll(async () => {
    folder = await writeFolder({
      'catalog/all.yaml': [
        yamlEntity({
          kind: 'System',
          name: 'payments',
          spec: ['owner: team-a', 'type: platform'],
        }),
        yamlEntity({
          name: 'pay-service',
          spec: [
            'type: service',
            'owner: team-a',
            'system: payments',
            'providesApis: [pay]',
          ],
        }),
        yamlEntity({
          kind: 'API',
          name: 'pay',
          spec: [
            'type: openapi',
            'owner: team-a',
            'system: payments',
            'definition: {$text: ./pay.yaml}',
          ],
        }),
        yamlEntity({
          kind: 'System',
          name: 'shop',
          spec: ['owner: team-b', 'type: storefront'],
        }),
        yamlEntity({
          name: 'shop-web',
          spec: [
            'type: website',
            'owner: team-b',
            'system: shop',
            'consumesApis: [pay]',
          ],
        }),
        'kind: [broken\n',
      ].join('---\n'),
      'catalog/pay.yaml': [
        'openapi: 3.0.0',
        'info: {title: Pay, version: "1"}',
        'paths:',
        '  /payments: {post: {summary: Takes a payment, responses: {}}}',
        '',
      ].join('\n'),
      'app-config.yaml': [
        'portfolio:',
        '  vocabulary:',
        '    product: {types: [storefront]}',
        '',
      ].join('\n'),
      'judging.yaml': [
        'portfolio:',
        '  signals:',
        '    slow-delivery: {enabled: false}',
        '    hard-to-use-apis: {appliesTo: {kind: api}}',
        '  gaps:',
        '    owner-not-found: {enabled: false}',
        '  teamTypes: [squad]',
        '',
      ].join('\n'),
      'bad-threshold.yaml': 'portfolio: {gaps: {rules: {collapseShare: 60}}}\n',
      'bad-config.yaml': 'portfolio: {vocabulary: {plattform: {}}}\n',
      'empty/readme.yaml': 'nothing: here\n',
      'bad.json': '{"items": ',
      'no-list.json': '{"kind": "Component"}',
    });
    directory = folder.path;
  });

  afterAll(() => folder.remove());

  it('prints a plain table to a pipe, and no progress', async () => {
    const { code, stdout, stderr } = await runBin(['assess', 'catalog'], {
      directory,
    });

    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toContain('Platforms (1)');
    expect(stdout).toMatch(/payments +declared/);
    expect(stdout).not.toContain('\u001b');
  });

  it('prints the assessment alone as JSON, the same for file and export', async () => {
    const args = ['--format', 'json', '--config', 'app-config.yaml'];
    const fromFile = await runBin(['assess', 'catalog/all.yaml', ...args], {
      directory,
    });
    const assessment: Assessment = JSON.parse(fromFile.stdout);
    const { entities } = await readAll(
      filesSource({
        target: path.join(directory, 'catalog/all.yaml'),
        isFolder: false,
      }),
    );
    await writeFile(
      path.join(directory, 'export.json'),
      JSON.stringify({
        items: [...entities.values()].reverse().map(({ entity }) => entity),
      }),
    );
    const fromExport = await runBin(['assess', 'export.json', ...args], {
      directory,
    });

    expect(fromFile.code).toBe(0);
    expect(JSON.parse(fromExport.stdout)).toEqual({
      ...assessment,
      problems: expect.any(Array),
    });
    expect(assessment.units.map(({ ref, role }) => `${ref} ${role}`)).toEqual(
      expect.arrayContaining([
        'system:default/payments platform',
        'system:default/shop product',
      ]),
    );
    expect(assessment.units).toHaveLength(5);
    expect(assessment.coverage.apisWithReadableDefinition).toBe(1);
    expect(assessment.consumptions).toMatchObject([
      {
        consumer: 'component:default/shop-web',
        surface: 'api:default/pay',
        relations: ['consumesApi'],
      },
    ]);
    expect(assessment.problems).toContainEqual(
      expect.objectContaining({
        code: 'yaml-error',
        file: 'all.yaml',
        document: 6,
      }),
    );
  });

  it('prints a brief in Markdown', async () => {
    const { code, stdout } = await runBin(
      ['assess', 'catalog', '-f', 'markdown'],
      { directory },
    );

    expect(code).toBe(0);
    expect(stdout).toMatch(/^# Do we need a Platform PM\?\n/);
    expect(stdout).toContain('| payments | declared |');
  });

  it('fails on gaps of a kind, with file and line of each', async () => {
    const args = ['assess', 'catalog', '--format', 'json'];
    const passed = await runBin(
      [...args, '--fail-on', 'no-owner,unused-platform'],
      { directory },
    );
    const failed = await runBin(
      [...args, '--fail-on', 'no-owner', '--fail-on', 'owner-not-found'],
      { directory },
    );

    expect(passed.stderr).toBe('');
    expect(passed.code).toBe(0);
    expect(failed.code).toBe(3);
    expect(failed.stderr).toMatch(/^all\.yaml:\d+: owner-not-found: .+$/m);
    expect(JSON.parse(failed.stdout)).toEqual(JSON.parse(passed.stdout));
  });

  it('judges by what the configuration says', async () => {
    const args = ['assess', 'catalog', '--format', 'json'];
    const plain = await runBin(args, { directory });
    const judged = await runBin([...args, '--config', 'judging.yaml'], {
      directory,
    });
    const kinds = (run: RunResult) => {
      const assessment: Assessment = JSON.parse(run.stdout);
      return [
        ...assessment.signals
          .filter(({ scope }) => scope === 'organisation')
          .map(({ id }) => id),
        ...assessment.gaps.map(({ kind }) => kind),
      ];
    };

    expect(kinds(plain)).toEqual(
      expect.arrayContaining(['slow-delivery', 'owner-not-found']),
    );
    expect(kinds(judged)).not.toContain('slow-delivery');
    expect(kinds(judged)).not.toContain('owner-not-found');
    expect(kinds(judged)).toContain('hard-to-use-apis');
  });

  it.each([
    ['a folder without entities', ['empty'], 'No catalog entity can be read'],
    ['a path that is not there', ['nowhere'], 'There is no file or folder'],
    ['a file that is no JSON', ['bad.json'], 'bad.json is no JSON'],
    ['a JSON without a list', ['no-list.json'], 'holds no list of entities'],
    [
      'a Backstage that is not there',
      ['http://127.0.0.1:1'],
      "The catalog at http://127.0.0.1:1/api/catalog can't be read",
    ],
  ])('exits with 1 for %s', async (_what, args, message) => {
    const { code, stdout, stderr } = await runBin(['assess', ...args], {
      directory,
    });

    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(stdout).toBe('');
    expect(code).toBe(1);
  });

  it.each([
    ['no command', [], 'Usage: backstage-portfolio'],
    ['an unknown command', ['asses'], "unknown command 'asses'"],
    ['no catalog', ['assess'], "missing required argument 'catalog'"],
    ['an unknown option', ['assess', '.', '--x'], "unknown option '--x'"],
    [
      'an unknown format',
      ['assess', '.', '--format', 'xml'],
      'Allowed choices are table, json, markdown',
    ],
    ['another scheme', ['assess', 'ftp://x.test'], 'only http and https'],
    [
      'a configuration with a slip',
      ['assess', 'catalog', '--config', 'bad-config.yaml'],
      "portfolio.vocabulary: 'plattform' is not known here; did you mean 'platform'?",
    ],
    [
      'a figure that makes no sense',
      ['assess', 'catalog', '--config', 'bad-threshold.yaml'],
      'portfolio.gaps.rules.collapseShare is 60; a share is written from 0 to 1',
    ],
    [
      'an unknown kind of gap',
      ['assess', 'catalog', '--fail-on', 'no-owner,ownr-not-found'],
      'Did you mean owner-not-found?',
    ],
    ['too few units to plant', ['plant', '20'], 'give at least 200 units'],
    [
      'a configuration that is not there',
      ['assess', 'catalog', '--config', 'no-config.yaml'],
      'no-config.yaml',
    ],
  ])('exits with 2 for %s', async (_what, args, message) => {
    const { code, stdout, stderr } = await runBin(args, { directory });

    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('explains itself', async () => {
    const { code, stdout } = await runBin(['assess', '--help'], { directory });

    expect(code).toBe(0);
    expect(stdout).toContain('Exit codes: 0 assessed');
  });

  it('takes it calmly when nobody reads on', async () => {
    await writeFile(
      path.join(directory, 'large.json'),
      JSON.stringify(
        Array.from({ length: 3_000 }, (_, i) => ({
          apiVersion: 'backstage.io/v1alpha1',
          kind: 'Component',
          metadata: { name: `c${i}` },
          spec: { type: 'service' },
        })),
      ),
    );

    const { code, stderr } = await runBin(
      ['assess', 'large.json', '--format', 'json'],
      { directory, closeOutput: true },
    );

    expect(stderr).toBe('');
    expect(code).toBe(0);
  });
});
