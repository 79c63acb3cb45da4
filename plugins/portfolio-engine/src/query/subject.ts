import { kindCode } from '../graph/kinds';
import { teamOf } from './countUses';
import { View } from './view';

const GROUP = kindCode('group');

/** Levels at which uses are told. */
export type Level = 'unit' | 'system' | 'item' | 'team' | 'domain';

/** Whose uses are asked for: an entity with its parts, an item or a team. */
export interface Subject {
  /** Its units, in a fixed order. */
  parts: ArrayLike<number>;
  has(node: number): boolean;
  /** What it is part of itself at each level, or is; -1 for nothing. */
  own: Record<Level, number>;
}

/** A unit with what it contains, or a Group with what it owns. */
export function subjectOfNode(view: View, node: number): Subject {
  if (view.assessed.graph.kinds[node] === GROUP) {
    const { offsets, targets } = view.counts.unitsOfTeam;
    return {
      parts: targets.subarray(offsets[node], offsets[node + 1]),
      has: other => view.team[other] === node,
      own: { unit: -1, system: -1, item: -1, team: node, domain: -1 },
    };
  }
  const { order, position, end } = view.forest;
  const from = position[node]!;
  const to = end[node]!;
  return {
    parts: order.subarray(from, to),
    has: other => position[other]! >= from && position[other]! < to,
    own: {
      unit: node,
      system: view.system[node]!,
      item: view.item[node]!,
      team: view.team[node]!,
      domain: view.domain[node]!,
    },
  };
}

/** A portfolio item with all its units. */
export function subjectOfItem(view: View, item: number): Subject {
  const { offsets, targets } = view.items.units;
  const top = view.assessed.items.top[item]!;
  return {
    parts: targets.subarray(offsets[item], offsets[item + 1]),
    has: other => view.item[other] === item,
    own: {
      unit: top,
      system: top >= 0 ? view.system[top]! : -1,
      item,
      team: teamOf(view, view.items.owner[item]!),
      domain: view.items.domain[item]!,
    },
  };
}

/** Node → what it is part of at a level, -1 for nothing. */
export function liftTo(view: View, level: Level): (node: number) => number {
  switch (level) {
    case 'system':
      return node => view.system[node]!;
    case 'item':
      return node => view.item[node]!;
    case 'team':
      return node => view.team[node]!;
    case 'domain':
      return node => view.domain[node]!;
    default:
      return node => node;
  }
}
