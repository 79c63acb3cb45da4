import {
  CONFIDENCES,
  ROLES,
  UNIT_KINDS,
} from '@backstage-portfolio/plugin-portfolio-common';
import { NODE_KINDS } from '@backstage-portfolio/plugin-portfolio-engine';
import type {
  Assessed,
  LastRole,
} from '@backstage-portfolio/plugin-portfolio-engine';
import type { StoredRole } from '../store/PortfolioStore';

const UNIT_CODES: ReadonlySet<number> = new Set(
  UNIT_KINDS.map(kind => NODE_KINDS.indexOf(kind)),
);
const DECLARED = CONFIDENCES.indexOf('declared');

/** The role of every unit that the catalog has. */
export function* unitRoles(assessed: Assessed): Generator<StoredRole> {
  const { graph, roles } = assessed;
  for (const [node, ref] of graph.refs.entries()) {
    if (graph.present[node] === 1 && UNIT_CODES.has(graph.kinds[node] ?? -1)) {
      const role = roles.role[node] ?? 0;
      const seen = roles.seen?.[node] ?? role;
      yield {
        ref,
        role: ROLES[role] ?? 'undecided',
        pending: seen === role ? undefined : ROLES[seen],
        declared: roles.confidence[node] === DECLARED,
      };
    }
  }
}

/**
 * What hysteresis starts from. A role that was declared is no habit to keep:
 * once nobody declares it any more, the evidence alone counts.
 */
export function* lastRoles(
  stored: ReadonlyMap<string, StoredRole>,
): Generator<void, Map<string, LastRole>> {
  const last = new Map<string, LastRole>();
  for (const { ref, role, pending, declared } of stored.values()) {
    if (!declared) {
      last.set(ref, pending === undefined ? { role } : { role, pending });
      if (last.size % 1_000 === 0) {
        yield;
      }
    }
  }
  return last;
}
