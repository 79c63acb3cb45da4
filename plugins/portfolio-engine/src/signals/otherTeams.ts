import { isSameOrAbove } from '../groundwork/findTeams';
import { Groundwork } from '../groundwork/types';

/**
 * Whether two owning groups are teams apart: both are known, and neither is,
 * or stands above, the other. A department's own teams are no strangers to it.
 */
export function areOtherTeams(
  groundwork: Pick<Groundwork, 'graph'>,
  options: { team: number; other: number },
): boolean {
  const { team, other } = options;
  return (
    team >= 0 &&
    other >= 0 &&
    team !== other &&
    !isSameOrAbove(groundwork.graph, { group: team, below: other }) &&
    !isSameOrAbove(groundwork.graph, { group: other, below: team })
  );
}

/**
 * Whether two units belong to different wholes: items, or Systems where they
 * are parts of no item. Not, where one holds the other.
 */
export function areOtherItems(
  groundwork: Pick<Groundwork, 'graph' | 'items'>,
  options: { node: number; other: number },
): boolean {
  const { graph, items } = groundwork;
  const { node, other } = options;
  const item = items.itemOf[node]!;
  const otherItem = items.itemOf[other]!;
  if (item >= 0 || otherItem >= 0) {
    return (
      item !== otherItem &&
      !holds(groundwork, { holder: node, held: other }) &&
      !holds(groundwork, { holder: other, held: node })
    );
  }
  const system = graph.system[node]!;
  return node !== other && (system < 0 || system !== graph.system[other]);
}

/** Whether a node is the other, or what holds it at any level. */
export function holds(
  { graph }: Pick<Groundwork, 'graph'>,
  options: { holder: number; held: number },
): boolean {
  for (let at = options.held; at >= 0; at = graph.container[at]!) {
    if (at === options.holder) {
      return true;
    }
  }
  return false;
}
