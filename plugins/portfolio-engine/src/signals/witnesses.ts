import { Finding } from '../findings/types';

type Witnessed = Pick<Finding, 'teams'>;

/** Owning groups that witness some findings, each once. */
export function witnessesOf(
  findings: readonly Witnessed[],
): ReadonlySet<number> {
  const teams = new Set<number>();
  for (const finding of findings) {
    for (const team of finding.teams) {
      teams.add(team);
    }
  }
  return teams;
}

/** How many they are; counted no further than `enough`. */
export function countWitnesses(
  findings: readonly Witnessed[],
  enough = Infinity,
): number {
  if (findings.length === 0) {
    return 0;
  }
  const teams = new Set<number>();
  for (const finding of findings) {
    for (const team of finding.teams) {
      teams.add(team);
    }
    if (teams.size >= enough) {
      break;
    }
  }
  return teams.size;
}

/** The most that one of the findings counts; 0 where there are none. */
export function mostCounted(
  findings: readonly Pick<Finding, 'counted'>[],
): number {
  let most = 0;
  for (const { counted = [] } of findings) {
    most = Math.max(most, counted.length);
  }
  return most;
}
