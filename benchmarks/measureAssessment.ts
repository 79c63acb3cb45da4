import type { Entity } from '@backstage/catalog-model';
import { assess } from '../plugins/portfolio-engine/src/assess';
import { digestDefinition } from '../plugins/portfolio-engine/src/facts/definition/digestDefinition';
import { readFacts } from '../plugins/portfolio-engine/src/facts/readFacts';
import { RefPool } from '../plugins/portfolio-engine/src/facts/RefPool';
import type {
  ApiDigest,
  EntityFacts,
} from '../plugins/portfolio-engine/src/facts/types';
import type { Assessed } from '../plugins/portfolio-engine/src/model';
import { GenerateTask } from './generateFiles';
import { readLines } from './readLines';

/** What one run measured: milliseconds, bytes and counts. */
export interface AssessmentMeasures {
  entities: number;
  relations: number;
  nodes: number;
  items: number;
  capabilities: number;
  consumptions: number;
  /** Time of each stage, `facts` first; `digests` only where it was asked. */
  stages: Record<string, number>;
  /** The same in time of the processor, of this thread alone. */
  processor: Record<string, number>;
  digestedBytes?: number;
  /** Longest time between two steps of the engine; of the processor. */
  longestStep: number;
  longestProcessorStep: number;
  peakMemory: number;
}

/** Reads generated pages and assesses them. */
export function measureAssessment(
  task: GenerateTask & { withDigests: boolean },
): AssessmentMeasures {
  const { facts, relations, time, processor } = readPages(task.entitiesFile);
  const stages: Record<string, number> = { facts: time };
  const processors: Record<string, number> = { facts: processor };
  const digested = task.withDigests
    ? readDefinitions(task.definitionsFile)
    : undefined;

  const { assessed, ...longest } = runStages({
    facts,
    digests: digested?.digests ?? new Map(),
    stages,
    processors,
  });
  const peakMemory = process.resourceUsage().maxRSS * 1024;
  if (digested) {
    stages.digests = digested.time;
  }
  return {
    entities: facts.length,
    relations,
    nodes: assessed.graph.refs.length,
    items: assessed.items.ids.length,
    capabilities: assessed.capabilities.ids.length,
    consumptions: assessed.consumption.provider.length,
    stages,
    processor: processors,
    digestedBytes: digested?.bytes,
    ...longest,
    peakMemory,
  };
}

/** Turns the pages of a file into facts, and times that alone. */
export function readPages(file: string): {
  facts: EntityFacts[];
  relations: number;
  time: number;
  processor: number;
} {
  const facts: EntityFacts[] = [];
  let relations = 0;
  let time = 0;
  let processor = 0;
  // One object for all, as the reader has it: what it says is prepared once.
  const options = { definitionsApart: true, refs: new RefPool() };
  for (const line of readLines(file)) {
    const page: Entity[] = JSON.parse(line);
    const start = performance.now();
    const used = processorTime();
    for (const entity of page) {
      facts.push(readFacts({ entity, options }));
    }
    processor += processorTime() - used;
    time += performance.now() - start;
    for (const entity of page) {
      relations += entity.relations?.length ?? 0;
    }
  }
  return { facts, relations, time, processor };
}

function readDefinitions(file: string) {
  const digests = new Map<string, ApiDigest>();
  let time = 0;
  let bytes = 0;
  for (const line of readLines(file)) {
    const { ref, text }: { ref: string; text: string } = JSON.parse(line);
    const start = performance.now();
    digests.set(ref, digestDefinition({ type: 'openapi', text }));
    time += performance.now() - start;
    bytes += text.length;
  }
  return { digests, time, bytes };
}

function runStages(options: {
  facts: EntityFacts[];
  digests: Map<string, ApiDigest>;
  stages: Record<string, number>;
  processors: Record<string, number>;
}): {
  assessed: Assessed;
  longestStep: number;
  longestProcessorStep: number;
} {
  const { facts, digests, stages, processors } = options;
  const steps = assess({ facts, digests, date: '2026-01-01' });
  let longestStep = 0;
  let longestProcessorStep = 0;
  let last = performance.now();
  let lastUsed = processorTime();
  let stage = 'graph';
  for (;;) {
    const step = steps.next();
    const now = performance.now();
    const used = processorTime();
    if (!step.done) {
      stage = step.value.stage;
    }
    longestStep = Math.max(longestStep, now - last);
    longestProcessorStep = Math.max(longestProcessorStep, used - lastUsed);
    stages[stage] = (stages[stage] ?? 0) + now - last;
    processors[stage] = (processors[stage] ?? 0) + used - lastUsed;
    last = now;
    lastUsed = used;
    if (step.done) {
      return { assessed: step.value, longestStep, longestProcessorStep };
    }
  }
}

/** Milliseconds that the processor has worked for this thread. */
function processorTime(): number {
  // Node.js 22 tells of the whole process only, compilers and all.
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage();
  return (user + system) / 1000;
}
