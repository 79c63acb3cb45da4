/*
 * Throws random and damaged input at whatever reads what others wrote: the
 * fact reader, the parser of each kind of API definition, and the assessment
 * as a whole. `./yarnw fuzz --help` tells the options.
 *
 * What fails is shrunk and printed with the seed that finds it again. The work
 * is done by a child, which is ended if one input keeps it for too long.
 */
import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';

const HELP = `Usage: ./yarnw fuzz [--seconds 60] [--seed 1] [--target <name>]

--seconds  how long in all, shared between the targets
--seed     where to begin; without it, another one each time
--target   only this one, and with --seed the same inputs again`;

const RUNS_A_ROUND = 100;
/** One input may take so long; the event loop of a server is not to wait. */
const SLOWEST_MILLISECONDS = 1000;
const PATIENCE_MILLISECONDS = 20_000;

const require = createRequire(import.meta.url);

/** Definitions that parse, to be damaged. */
const DEFINITIONS = {
  openapi: [
    `openapi: 3.0.3
info: { title: Bookings, version: 1.0.0 }
paths:
  /bookings/{id}:
    get: { operationId: getBooking, summary: One booking, deprecated: true,
      responses: { '200': { description: ok, content: { application/json:
        { schema: { $ref: '#/components/schemas/Booking' } } } } } }
components:
  schemas: { Booking: { type: object, properties: { id: { type: string } } } }
  securitySchemes: { key: { type: apiKey, in: header, name: k } }`,
    '{"swagger":"2.0","info":{"title":"Old","version":"1"},"paths":{"/a":{"post":{"summary":"A"},"$ref":"#/paths/~1a"}}}',
  ],
  asyncapi: [
    `asyncapi: 3.0.0
info: { title: Events, version: '2' }
channels: { moved: { address: moved, messages: { m: { payload: { type: object } } } } }
operations: { onMoved: { action: receive, channel: { $ref: '#/channels/moved' } } }`,
    'asyncapi: 2.6.0\ninfo: {title: E, version: "1"}\nchannels: {a: {subscribe: {message: {payload: {}}}}}',
  ],
  graphql: [
    '"""All"""\ntype Query { crew(id: ID!): Crew @deprecated }\ntype Crew { name: String }\nextend type Crew { base: String }',
  ],
  grpc: [
    'syntax = "proto3";\npackage a.b;\nmessage M { string id = 1; oneof o { int32 n = 2; } }\nservice S { rpc Get (M) returns (stream M); }',
  ],
};

/** A text with pieces cut out, doubled, swapped and filled with rubbish. */
function damaged(texts) {
  const cut = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    rubbish: fc.oneof(
      fc.constantFrom(
        '',
        '{',
        '}',
        '[',
        '"',
        '&a ',
        '*a',
        '<<: *a',
        '\t',
        '$ref: "#"',
        '---\n',
        '\u0000',
        '__proto__',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    ),
    doubled: fc.boolean(),
  });
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(cut, { maxLength: 6 }))
    .map(([text, cuts]) =>
      cuts.reduce((before, { at, length, rubbish, doubled }) => {
        const from = Math.floor(at * before.length);
        const piece = before.slice(from, from + length);
        return (
          before.slice(0, from) +
          (doubled ? piece + piece : '') +
          rubbish +
          before.slice(from + length)
        );
      }, text),
    );
}

function anyEntity() {
  const key = fc.oneof(
    fc.constantFrom(
      'apiVersion',
      'kind',
      'metadata',
      'spec',
      'relations',
      'name',
      'namespace',
      'title',
      'description',
      'annotations',
      'labels',
      'tags',
      'links',
      'url',
      'type',
      'targetRef',
      'owner',
      'system',
      'domain',
      'dependsOn',
      'consumesApis',
      'providesApis',
      'definition',
      'lifecycle',
      'profile',
      'children',
      'portfolio/role',
      'portfolio/audience',
      'portfolio/capabilities',
      '__proto__',
      'constructor',
    ),
    fc.string({ maxLength: 10 }),
  );
  const leaf = fc.oneof(
    fc.constantFrom(
      'Component',
      'API',
      'System',
      'Group',
      'User',
      'Template',
      'component:default/a',
      'a, b',
      '[x',
      'platform',
      '$' + '{{ values.name }}',
      '<name>',
      'group:',
      ':/',
      null,
      true,
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.double(),
  );
  const { node } = fc.letrec(tie => ({
    node: fc.oneof(
      { depthSize: 'small', maxDepth: 5 },
      leaf,
      fc.array(tie('node'), { maxLength: 6 }),
      fc.dictionary(key, tie('node'), { maxKeys: 8 }),
    ),
  }));
  const part = fc.dictionary(key, node, { maxKeys: 8 });
  return fc.oneof(
    node,
    fc.record({
      kind: leaf,
      metadata: part,
      spec: part,
      relations: fc.array(part),
    }),
  );
}

/** Name → a property that holds for every input. */
function targets() {
  require('@backstage/cli/config/nodeTransform.cjs');
  const engine = require('@backstage-portfolio/plugin-portfolio-engine');
  const { assess, digestDefinition, drain, readFacts, toAssessment } = engine;
  const known = {
    readFacts: fc.property(anyEntity(), entity => {
      const size = JSON.stringify(readFacts({ entity })).length;
      if (size > 200_000) {
        throw new Error(`A record of ${size} characters is out of bounds`);
      }
    }),
    assess: fc.property(fc.array(anyEntity(), { maxLength: 30 }), entities => {
      const facts = entities.map(entity => readFacts({ entity }));
      toAssessment({
        assessed: drain(
          assess({ facts, digests: new Map(), date: '2026-01-01' }),
        ),
      });
    }),
  };
  for (const [type, texts] of Object.entries(DEFINITIONS)) {
    const text = fc.oneof(
      { weight: 5, arbitrary: damaged(texts) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
      { weight: 1, arbitrary: anyEntity() },
    );
    known[type] = fc.property(text, given => {
      const began = performance.now();
      const { state } = digestDefinition({ type, text: given });
      const took = performance.now() - began;
      if (typeof state !== 'string' || took > SLOWEST_MILLISECONDS) {
        throw new Error(`State ${state} after ${Math.round(took)} ms`);
      }
    });
  }
  return known;
}

/** Runs rounds until the time is over; ends the process with 1 on a failure. */
function fuzz({ seconds, seed, only }) {
  const known = targets();
  const names = only === undefined ? Object.keys(known) : [only];
  if (only !== undefined && !known[only]) {
    process.stderr.write(
      `There is no target ${only}: ${Object.keys(known).join(', ')}\n`,
    );
    process.exit(2);
  }
  const runs = Object.fromEntries(names.map(name => [name, 0]));
  const end = performance.now() + seconds * 1000;
  for (let round = 0; performance.now() < end; round++) {
    for (const name of names) {
      const roundSeed = (seed + round) | 0;
      process.send({ name, seed: roundSeed });
      const result = fc.check(known[name], {
        seed: roundSeed,
        numRuns: RUNS_A_ROUND,
      });
      if (result.failed) {
        process.stderr.write(
          `${fc.defaultReportMessage(
            result,
          )}\nAgain: ./yarnw fuzz --target ${name} --seed ${roundSeed} --seconds 1\n`,
        );
        process.exit(1);
      }
      runs[name] += result.numRuns;
      if (performance.now() >= end) {
        break;
      }
    }
  }
  const counts = names.map(
    name => `${name} ${runs[name].toLocaleString('en-US')}`,
  );
  process.stdout.write(`Inputs without a failure: ${counts.join(', ')}\n`);
  process.exit(0);
}

function main() {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string' },
      target: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const seconds = Number(values.seconds);
  const seed =
    values.seed === undefined
      ? Date.now() % 1_000_000_000
      : Number(values.seed);
  if (values.help || !(seconds > 0) || !Number.isInteger(seed)) {
    process.stdout.write(`${HELP}\n`);
    process.exit(values.help ? 0 : 2);
  }
  process.stdout.write(`Fuzzing for ${seconds} s from seed ${seed}\n`);
  const child = fork(fileURLToPath(import.meta.url), ['--child'], {
    env: {
      ...process.env,
      FUZZ_TASK: JSON.stringify({ seconds, seed, only: values.target }),
    },
  });
  let last = { name: 'start', seed };
  let watch;
  function patient() {
    clearTimeout(watch);
    watch = setTimeout(() => {
      process.stderr.write(
        `No answer for ${
          PATIENCE_MILLISECONDS / 1000
        } s.\nAgain: ./yarnw fuzz --target ${last.name} --seed ${
          last.seed
        } --seconds 1\n`,
      );
      child.kill('SIGKILL');
    }, PATIENCE_MILLISECONDS);
  }
  child.on('message', message => {
    last = message;
    patient();
  });
  child.on('exit', code => {
    clearTimeout(watch);
    process.exitCode = code ?? 1;
  });
}

if (process.argv.includes('--child')) {
  fuzz(JSON.parse(process.env.FUZZ_TASK));
} else {
  main();
}
