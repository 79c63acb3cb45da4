import { Finding } from '../../findings/types';

/** The most teams that witness one concern, by the key of the findings. */
export function mostTeamsOfOneConcern(
  findings: readonly Pick<Finding, 'key' | 'teams'>[],
): number {
  const byConcern = new Map<string, Set<number>>();
  let most = 0;
  for (const { key = '', teams } of findings) {
    const known = byConcern.get(key) ?? new Set<number>();
    byConcern.set(key, known);
    for (const team of teams) {
      known.add(team);
    }
    most = Math.max(most, known.size);
  }
  return most;
}
