import { Command } from 'commander';
import { PassThrough } from 'node:stream';
import { TestFolder, writeFolder } from '../testing/writeFolder';
import { addEvaluateCommand, GATE_MISSED } from './evaluateCommand';
import { evaluateCatalogs, Evaluation } from './evaluateCatalogs';
import { estimate, wilson } from './intervals';
import { Outcome } from './labelledCatalog';
import { calibrationOf, measure, valueOf } from './measures';

function component(name: string, description: string): string {
  return [
    'apiVersion: backstage.io/v1alpha1',
    'kind: Component',
    `metadata: { name: ${name}, description: ${description} }`,
    'spec: { type: service, lifecycle: production, owner: crew }',
    '',
  ].join('\n');
}

const CATALOG = [
  component('till', 'Checkout for shoppers'),
  component('ground', 'Kubernetes infrastructure for developers'),
  component('grey', 'Something'),
].join('---\n');

/** Everybody calls the wrong one of three what it is not. */
const LABELS = [
  'catalog\tentity\tlabel\tsure\treason',
  ...['acme', 'bravo', 'cargo'].flatMap(name => [
    `${name}\tcomponent:default/till\tproduct\thigh\t`,
    `${name}\tcomponent:default/ground\tplatform\thigh\t`,
    `${name}\tcomponent:default/grey\tunclear\tlow\t`,
  ]),
  'acme\tcomponent:default/ground\tproduct\tlow\tanother reader',
  'acme\tcomponent:default/gone\tproduct\thigh\t',
  '',
].join('\n');

describe('evaluate', () => {
  let folder: TestFolder;

  beforeAll(async () => {
    folder = await writeFolder({
      'labels.tsv': LABELS,
      'acme/catalog.yaml': CATALOG,
      'bravo/catalog.yaml': CATALOG,
      'cargo/catalog.yaml': CATALOG,
    });
  });
  afterAll(() => folder.remove());

  async function run(args: readonly string[]) {
    const stdout = new PassThrough();
    const stderr = new PassThrough();
    let code = -1;
    const program = new Command().exitOverride();
    addEvaluateCommand({
      program,
      directory: folder.path,
      stdout,
      stderr,
      exitWith: given => {
        code = given;
      },
    });
    await program.parseAsync(['node', 'x', 'evaluate', '.', ...args]);
    return {
      code,
      stdout: String(stdout.read() ?? ''),
      stderr: String(stderr.read() ?? ''),
    };
  }

  it('counts what is right, decided, left open, missing and wrong', async () => {
    const evaluation = await evaluateCatalogs({
      folder: folder.path,
      heldOut: true,
    });
    const { sure, all, missing, errors, families } = evaluation;
    expect(sure.rates.productPrecision).toMatchObject({ right: 3, total: 3 });
    expect(sure.rates.coverage).toMatchObject({ right: 6, total: 6 });
    expect(all.rates.platformPrecision).toMatchObject({ right: 3, total: 4 });
    expect(all.rates.productRecall).toMatchObject({ right: 3, total: 4 });
    expect(all.rates.restraint).toMatchObject({ right: 3, total: 3 });
    expect(all.confusion.product).toMatchObject({ product: 3, platform: 1 });
    expect(missing).toEqual(['acme component:default/gone']);
    expect(errors).toMatchObject([
      { ref: 'component:default/ground', label: 'product', role: 'platform' },
    ]);
    expect(errors[0]?.evidence.length).toBeGreaterThan(1);
    // The same entities in all three: to hold out one alone proves nothing.
    expect(families).toEqual([['acme', 'bravo', 'cargo']]);
    expect(all.heldOut?.withoutOwnWords.rates.coverage.right).toBe(0);
  });

  it('is a gate by its exit code, over either set of entities', async () => {
    const gate = ['--no-held-out', '--min-precision', '0.9'];
    expect(await run(gate)).toMatchObject({ code: 0, stderr: '' });
    expect(await run([...gate, '--of', 'all'])).toMatchObject({
      code: GATE_MISSED,
      stderr: 'The precision of platform is 0.750, below 0.9.\n',
    });
    await expect(run(['--min-coverage', '80'])).rejects.toThrow(
      'Give a share from 0 to 1',
    );
  });

  it('prints for people, and for programs', async () => {
    const { stdout } = await run(['--no-held-out']);
    expect(stdout).toContain('10 labelled entities of 3 organisations');
    expect(stdout).toContain('acme component:default/ground: product');
    const json: Evaluation = JSON.parse((await run(['--json'])).stdout);
    expect(json.all.entities).toBe(10);
    expect(json.all.byOrganisation.acme?.entities).toBe(4);
  });

  it.each([
    ['catalog\tentity\tlabel\n', 'there is no column "sure"'],
    [
      'catalog\tentity\tlabel\tsure\na\tb\tplattform\thigh\n',
      'labels.tsv:2: "plattform" is none of',
    ],
    ['catalog\tentity\tlabel\tsure\n', 'labels nothing'],
  ])('refuses labels %j', async (labels, message) => {
    const wrong = await writeFolder({ 'labels.tsv': labels });
    await expect(
      evaluateCatalogs({ folder: wrong.path, heldOut: false }),
    ).rejects.toThrow(message);
    await wrong.remove();
  });
});

describe('measures', () => {
  function outcome(
    label: Outcome['label'],
    role: Outcome['unit']['role'],
    platformShare: number,
    catalog = 'acme',
  ): Outcome {
    return {
      catalog,
      ref: 'component:default/x',
      label,
      sure: true,
      unit: {
        ref: 'component:default/x',
        kind: 'component',
        title: 'x',
        role,
        confidence: 'likely',
        platformShare,
        clarity: 0,
        evidence: [],
      },
    };
  }

  it('takes a two-sided answer for not decided', () => {
    const rates = measure([
      outcome('product', 'mixed', 0.5),
      outcome('product', 'product', 0.2),
      outcome('unclear', 'mixed', 0.5),
    ]);
    expect(valueOf(rates.coverage)).toBe(0.5);
    expect(valueOf(rates.productPrecision)).toBe(1);
    expect(valueOf(rates.restraint)).toBe(0);
    expect(valueOf(rates.platformRecall)).toBeUndefined();
  });

  it('puts the share of the chosen role beside how often it was right', () => {
    const { byShare } = calibrationOf([
      outcome('product', 'product', 0.25),
      outcome('platform', 'product', 0.25),
      outcome('platform', 'platform', 0.97),
    ]);
    expect(byShare[0]).toMatchObject({
      said: 0.75,
      rate: { right: 1, total: 2 },
    });
    expect(byShare[3]).toMatchObject({ rate: { right: 1, total: 1 } });
  });

  it('gives intervals that hold the value, the same each time', () => {
    const outcomes = ['a', 'b', 'c', 'd'].flatMap((catalog, i) => [
      outcome('platform', 'platform', 0.9, catalog),
      outcome('product', i === 0 ? 'platform' : 'product', 0.1, catalog),
    ]);
    const { platformPrecision } = estimate(outcomes);
    expect(platformPrecision).toEqual(estimate(outcomes).platformPrecision);
    expect(platformPrecision.value).toBe(0.8);
    expect(platformPrecision.low).toBeLessThan(0.8);
    expect(platformPrecision.high).toBe(1);
  });

  it("is Wilson's interval within one organisation", () => {
    // 8 of 10: 0.490 to 0.943, as printed in textbooks.
    const [low, high] = wilson({ right: 8, total: 10 });
    expect(low).toBeCloseTo(0.49, 2);
    expect(high).toBeCloseTo(0.943, 2);
  });
});
