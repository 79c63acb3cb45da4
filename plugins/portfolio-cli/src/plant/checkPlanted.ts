import { Assessed } from '@backstage-portfolio/plugin-portfolio-engine';
import { PlantedFinding, PlantedKey } from './types';

/** Signals whose findings are planted. */
export const PLANTED_SIGNALS = [
  'duplicate-solutions',
  'slow-delivery',
  'velocity-over-maintainability',
] as const;

/** Least share of what was planted that must be found. */
export const LEAST_RECALL = 0.9;
/** Most of what is told that may be wrong, as a share. */
export const MOST_FALSE = 0.1;

/** One thing that an indicator says. */
export interface ToldFinding {
  indicator: string;
  /** Refs and item ids that it is about. */
  about: string[];
}

/** How much of what was planted is found by one signal. */
export interface PlantedCheck {
  signal: string;
  planted: number;
  found: number;
  /** What it says in all, and how much of that was not planted. */
  told: number;
  wrong: number;
  missed: PlantedFinding[];
  wrongFindings: ToldFinding[];
}

/** Compares what was told of each signal with the key. */
export function checkPlanted(options: {
  key: PlantedKey;
  /** What the assessment says, by signal, everything. */
  told: ReadonlyMap<string, readonly ToldFinding[]>;
}): PlantedCheck[] {
  const { key, told } = options;
  return PLANTED_SIGNALS.map(signal => {
    const planted = key.findings.filter(each => each.signal === signal);
    const findings = told.get(signal) ?? [];
    const missed = planted.filter(
      each => !findings.some(finding => isSame(each, finding)),
    );
    const wrongFindings = findings.filter(
      finding => !planted.some(each => isSame(each, finding)),
    );
    return {
      signal,
      planted: planted.length,
      found: planted.length - missed.length,
      told: findings.length,
      wrong: wrongFindings.length,
      missed,
      wrongFindings,
    };
  });
}

/** Whether too little was found, or too much. */
export function isMissed({
  planted,
  found,
  told,
  wrong,
}: PlantedCheck): boolean {
  return found < LEAST_RECALL * planted || wrong > MOST_FALSE * told;
}

/**
 * Everything that the signals told, by signal. What tells of several that are
 * alike counts as one finding for each two of them.
 */
export function toldBy(assessed: Assessed): Map<string, ToldFinding[]> {
  const { graph, items, judgement } = assessed;
  const told = new Map<string, ToldFinding[]>();
  for (const finding of judgement.signals.findings) {
    const { signal, indicator } = finding;
    const about = [
      ...finding.nodes.map(node => graph.refs[node]!),
      ...(finding.items ?? []).map(item => items.ids[item]!),
    ];
    const alike =
      indicator === 'look-alikes'
        ? [...about, ...(finding.counted ?? []).map(node => graph.refs[node]!)]
        : [];
    const findings = told.get(signal) ?? [];
    findings.push(
      ...(alike.length > 2 ? pairsOf(alike) : [about]).map(each => ({
        indicator,
        about: each,
      })),
    );
    told.set(signal, findings);
  }
  return told;
}

function pairsOf(refs: readonly string[]): string[][] {
  const each = [...new Set(refs)].sort();
  return each.flatMap((one, place) =>
    each.slice(place + 1).map(other => [one, other]),
  );
}

function isSame(planted: PlantedFinding, told: ToldFinding): boolean {
  return (
    planted.indicator === told.indicator &&
    planted.entities.every(ref => told.about.includes(ref))
  );
}
