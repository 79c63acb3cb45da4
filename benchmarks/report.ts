import { ASSESSMENT_STAGES } from '../plugins/portfolio-engine/src/assess';
import type { AssessmentMeasures } from './measureAssessment';
import type { ServingMeasures } from './measureServing';
import type { StreamMeasures } from './streamCatalog';

/** Stages of the assessment; digests are made apart and kept. */
const STAGES = ['facts', ...ASSESSMENT_STAGES];
/** Those that conclude something from what the others have found. */
const CONCLUDING = ['look-alikes', 'signals', 'gaps', 'staffing'];

/** What was measured with a catalog of one size. */
export interface SizeMeasures {
  runs: AssessmentMeasures[];
  /** The run that parsed the definitions as well. */
  digested: AssessmentMeasures;
  served: ServingMeasures[];
}

/** The table: a column for each size, medians of its runs. */
export function reportMeasurements(options: {
  bySize: SizeMeasures[];
  stream: StreamMeasures | undefined;
}): string {
  const { bySize, stream } = options;
  const columns = bySize.map(size => columnOf({ ...size, stream }));
  const rows = columns[0] ? [...columns[0].keys()] : [];
  const factor = bySize.length === 2;
  const lines = rows.map(label => {
    const cells = columns.map(column => column.get(label));
    const [small, large] = cells;
    const growth =
      factor && small?.value && large?.value && small.grows
        ? `×${(large.value / small.value).toFixed(1)}`
        : '';
    return [label, ...cells.map(cell => cell?.text ?? ''), growth];
  });
  const head = [
    'medians',
    ...bySize.map(({ runs }) => `${number(runs[0]?.entities ?? 0)} entities`),
    factor ? 'growth' : '',
  ];
  const widths = head.map((_, i) =>
    Math.max(...[head, ...lines].map(line => line[i]?.length ?? 0)),
  );
  return [head, widths.map(width => '-'.repeat(width)), ...lines]
    .map(line =>
      line
        .map((cell, i) =>
          i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
    .concat('\n');
}

interface Cell {
  value: number;
  text: string;
  /** Whether the ratio of two sizes says something. */
  grows: boolean;
}

function columnOf(
  options: SizeMeasures & { stream: StreamMeasures | undefined },
): Map<string, Cell> {
  const { runs, digested, served, stream } = options;
  const column = new Map<string, Cell>();
  const first = runs[0]!;
  function add(label: string, value: number | undefined, unit: Unit): void {
    if (value !== undefined && !Number.isNaN(value)) {
      column.set(label, {
        value,
        text: unit.format(value),
        grows: unit.grows,
      });
    }
  }
  add('relations shown', first.relations, COUNT);
  add('items found', first.items, COUNT);
  add('capabilities found', first.capabilities, COUNT);
  add('consumptions found', first.consumptions, COUNT);
  for (const stage of STAGES) {
    const both = timeOf(runs, [stage]);
    add(stage, both.processor, { ...TIME, format: () => inWords(both) });
  }
  const concluding = timeOf(runs, CONCLUDING);
  const all = timeOf(runs, STAGES);
  for (const [label, both] of [
    [CONCLUDING.join(', '), concluding],
    ['assessment in all', all],
  ] as const) {
    add(label, both.processor, { ...TIME, format: () => inWords(both) });
  }
  const before = all.processor - concluding.processor;
  add('… ÷ without those four', all.processor / before, RATIO);
  const total = all.wall;
  add('entities a second', (first.entities / total) * 1000, RATE);
  add('longest step', median(runs.map(run => run.longestStep)), STEP);
  const processorSteps = runs.map(run => run.longestProcessorStep);
  add('longest step, processor', median(processorSteps), STEP);
  add('peak memory (RSS)', median(runs.map(run => run.peakMemory)), BYTES);
  add('digests, apart', digested.stages.digests, TIME);
  add('definitions read', digested.digestedBytes, BYTES);
  const snapshots = served.map(run => run.snapshot);
  add('snapshot', median(snapshots.map(({ bytes }) => bytes)), BYTES);
  const concluded = snapshots.map(({ judgement }) => judgement);
  add('… of that conclusions', median(concluded), BYTES);
  add('snapshot encode', median(snapshots.map(({ encode }) => encode)), TIME);
  add('snapshot load', median(snapshots.map(({ load }) => load)), TIME);
  add('snapshot in memory', median(served.map(({ memory }) => memory)), BYTES);
  const held = served.map(({ judgementMemory }) => judgementMemory);
  add('… of that conclusions, in memory', median(held), BYTES);
  const delays = served.map(run => run.delay);
  add('event loop delay, p99', median(delays.map(({ p99 }) => p99)), STEP);
  const longest = median(delays.map(delay => delay.longest));
  add('event loop delay, longest', longest, STEP);
  if (stream) {
    const streamed = (stream.time / stream.entities) * first.entities;
    add('streaming them from a catalog', streamed, TIME);
    add('assessment ÷ streaming', total / streamed, SHARE);
  }
  return column;
}

/** Milliseconds on the clock, and of the processor. */
interface BothTimes {
  wall: number;
  processor: number;
}

/** Medians of what some stages took together. */
function timeOf(
  runs: readonly AssessmentMeasures[],
  stages: readonly string[],
): BothTimes {
  function sumOf(times: Record<string, number>): number {
    return stages.reduce((sum, stage) => sum + (times[stage] ?? 0), 0);
  }
  return {
    wall: median(runs.map(run => sumOf(run.stages))),
    processor: median(runs.map(run => sumOf(run.processor))),
  };
}

function inWords({ wall, processor }: BothTimes): string {
  return `${number(wall)} ms (${number(processor)})`;
}

interface Unit {
  format(value: number): string;
  grows: boolean;
}

const COUNT: Unit = { format: number, grows: false };
const RATE: Unit = { format: number, grows: false };
const TIME: Unit = { format: value => `${number(value)} ms`, grows: true };
const STEP: Unit = { format: value => `${value.toFixed(1)} ms`, grows: false };
const BYTES: Unit = {
  format: value => `${(value / 1e6).toFixed(1)} MB`,
  grows: true,
};
const RATIO: Unit = { format: value => value.toFixed(2), grows: false };
const SHARE: Unit = {
  format: value => `${(value * 100).toFixed(0)}%`,
  grows: false,
};

function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >>> 1;
  return sorted.length % 2 === 1
    ? sorted[middle]!
    : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
