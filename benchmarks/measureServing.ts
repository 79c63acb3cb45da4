import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { driveInSlices } from '../plugins/portfolio-backend/src/assessment/driveInSlices';
import { breathe } from '../plugins/portfolio-backend/src/snapshot/breathe';
import { decodeSnapshot } from '../plugins/portfolio-backend/src/snapshot/decodeSnapshot';
import { encodeSnapshot } from '../plugins/portfolio-backend/src/snapshot/encodeSnapshot';
import { assess } from '../plugins/portfolio-engine/src/assess';
import { emptyJudgement } from '../plugins/portfolio-engine/src/judgement';
import { prepareQueries } from '../plugins/portfolio-engine/src/query/prepareQueries';
import type { Assessed } from '../plugins/portfolio-engine/src/model';
import { GenerateTask } from './generateFiles';
import { readPages } from './measureAssessment';

/** What a server feels of an assessment: milliseconds and bytes. */
export interface ServingMeasures {
  /** Delay of the event loop: the worst of assessing, encoding and loading. */
  delay: { p99: number; longest: number };
  snapshot: {
    bytes: number;
    /** Of those: what is concluded, from signals to the verdict. */
    judgement: number;
    encode: number;
    load: number;
  };
  /** What a loaded snapshot holds in memory, ready to answer. */
  memory: number;
  /** Of that: what is concluded. */
  judgementMemory: number;
}

/** Assesses in slices, as the server does, and loads what comes of it. */
export async function measureServing(
  task: GenerateTask,
): Promise<ServingMeasures> {
  const { facts } = readPages(task.entitiesFile);
  const signal = new AbortController().signal;
  const assessing = await watched(() =>
    driveInSlices({
      work: assess({ facts, digests: new Map(), date: '2026-01-01' }),
      signal,
    }),
  );
  const encoding = await watched(() => encodeSnapshot(assessing.result));
  const withoutJudgement = await encodeSnapshot({
    ...assessing.result,
    judgement: emptyJudgement(),
  });
  const before = heldMemory();
  const loading = await watched(() => load(encoding.result));
  const memory = heldMemory() - before;
  loading.result.judgement = emptyJudgement();
  const judgementMemory = before + memory - heldMemory();
  const all = [assessing, encoding, loading];
  return {
    delay: {
      p99: Math.max(...all.map(({ p99 }) => p99)),
      longest: Math.max(...all.map(({ longest }) => longest)),
    },
    snapshot: {
      bytes: encoding.result.byteLength,
      judgement: encoding.result.byteLength - withoutJudgement.byteLength,
      encode: encoding.time,
      load: loading.time,
    },
    memory,
    judgementMemory,
  };
}

async function load(encoded: Buffer): Promise<Assessed> {
  const assessed = await decodeSnapshot(encoded);
  await breathe(prepareQueries({ assessed }));
  return assessed;
}

/** Does some work and tells its time and the delay of the event loop. */
async function watched<T>(
  work: () => Promise<T>,
): Promise<{ result: T; time: number; p99: number; longest: number }> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // The first sample is taken from here.
  await setTimeout(5);
  delay.reset();
  const start = performance.now();
  const result = await work();
  const time = performance.now() - start;
  delay.disable();
  return {
    result,
    time,
    p99: delay.percentile(99) / 1e6,
    longest: delay.max / 1e6,
  };
}

/** Bytes in use after the garbage is gone. */
function heldMemory(): number {
  if (!globalThis.gc) {
    throw new Error('Memory can be told only with --expose-gc');
  }
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
