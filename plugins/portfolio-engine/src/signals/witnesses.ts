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

export function countWitnesses(findings: readonly Witnessed[]): number {
  return witnessesOf(findings).size;
}
