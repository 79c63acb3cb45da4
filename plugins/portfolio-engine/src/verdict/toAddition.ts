import { Groundwork } from '../groundwork/types';
import { Tried } from './tryEdits';
import { Addition } from './types';

/** Of what lacks it, so many are named. */
export const MOST_EXAMPLES = 20;

/** A candidate that was tried, as it is told. */
export function toAddition(groundwork: Groundwork, tried: Tried): Addition {
  const { candidate, lacking, best } = tried;
  return {
    code: candidate.code,
    field: candidate.field,
    edits: candidate.oneChange ? 1 : best.edits,
    examples: lacking.nodes.slice(0, MOST_EXAMPLES),
    ...(candidate.code === 'import-groups'
      ? countOwners(groundwork)
      : { of: lacking.of, missing: lacking.nodes.length }),
    opens: best.opens,
  };
}

/** Owners that units name, and those of them that the catalog does not have. */
export function countOwners({ graph, units }: Groundwork): {
  of: number;
  missing: number;
} {
  const owners = new Set<number>();
  for (let place = 0; place < units.length; place++) {
    const node = units[place]!;
    owners.add(graph.owner[node]!);
  }
  owners.delete(-1);
  return {
    of: owners.size,
    missing: [...owners].filter(owner => graph.present[owner] === 0).length,
  };
}
