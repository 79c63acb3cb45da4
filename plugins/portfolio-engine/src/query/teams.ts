import {
  EVIDENCE,
  PortfolioSchema,
  TEAM_ROLES,
  TeamRole,
} from '@backstage-portfolio/plugin-portfolio-common';
import { kindCode } from '../graph/kinds';
import { textMatcher } from './matchText';
import { count, named, visibleNode } from './names';
import { sortByCounts } from './order';
import { Page, PageRequest, takePage } from './page';
import { defined } from './units';
import { View } from './view';

type TeamSummary = PortfolioSchema<'TeamSummary'>;

const GROUP = kindCode('group');

/** Groups that own units the caller may see. */
export function listTeams(
  view: View,
  options: {
    filter: { text?: string; role?: TeamRole; mine?: ReadonlySet<number> };
    sort: 'consumers' | 'title' | 'units';
    page: PageRequest;
  },
): Page<TeamSummary> {
  const { filter, sort, page } = options;
  const { graph, roles } = view.assessed;
  const { teamConsumers, teamUnits } = view.counts;
  const role = filter.role && TEAM_ROLES.indexOf(filter.role);
  const matches = textMatcher(filter.text);
  const shown = view.index.nodesByTitle.filter(
    node =>
      isTeam(view, node) &&
      (role === undefined || roles.teamRole[node] === role) &&
      (!filter.mine || filter.mine.has(node)) &&
      (!matches || matches(graph.refs[node]!, view.index.lowerTitles[node]!)),
  );
  const keys = {
    title: [],
    consumers: [teamConsumers, teamUnits],
    units: [teamUnits],
  }[sort];
  return takePage({
    listed: sortByCounts({ order: shown, keys }),
    request: page,
    idOf: node => graph.refs[node]!,
    show: node => showTeam(view, node),
  });
}

/** Whether a node is a Group that owns a unit the caller may see. */
export function isTeam(view: View, node: number): boolean {
  return (
    view.assessed.graph.kinds[node] === GROUP &&
    view.visible[node] === 1 &&
    view.counts.teamUnits[node]! > 0
  );
}

export function showTeam(view: View, node: number): TeamSummary {
  const { cards, roles } = view.assessed;
  const { counts } = view;
  return {
    ...named(view, node)!,
    ...defined({ description: cards[node]?.description }),
    role: TEAM_ROLES[roles.teamRole[node]!] ?? 'undecided',
    ...(isDeclared(view, node) && { roleDeclared: true }),
    units: counts.teamUnits[node]!,
    platformUnits: counts.teamPlatformUnits[node]!,
    productUnits: counts.teamProductUnits[node]!,
    consumerTeams: count(view, counts.teamConsumers[node]!),
    standsOnTeams: count(view, counts.teamProviders[node]!),
  };
}

function isDeclared(view: View, node: number): boolean {
  const { offsets, code } = view.assessed.roles.evidence;
  for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
    if (EVIDENCE[code[i]!]?.source === 'declared') {
      return true;
    }
  }
  return false;
}

/**
 * Owner nodes that stand for a caller: the refs by which they own things, and
 * the groups below these, as far as they may see them.
 */
export function ownersOf(
  view: View,
  options: { refs: readonly string[] },
): ReadonlySet<number> {
  const { offsets, targets } = view.assessed.graph.relations.childOf.in;
  const owners = new Set<number>();
  for (const ref of options.refs) {
    const node = visibleNode(view, ref);
    if (node !== undefined) {
      owners.add(node);
    }
  }
  // A Set may grow while it is walked, and visits what was added.
  for (const node of owners) {
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
      if (view.visible[targets[i]!] === 1) {
        owners.add(targets[i]!);
      }
    }
  }
  return owners;
}
