import { Finding } from '../../findings/types';
import { buildRelationEdges, neighbours } from '../../graph/adjacency';
import { findCycles } from '../../graph/findCycles';
import { Groundwork } from '../../groundwork/types';
import { Adjacency } from '../../model';
import { areOtherTeams, holds } from '../otherTeams';
import { IndicatorDefinition, SignalContext } from '../types';
import { findWholeUses, WholeUses } from './wholeUses';

/** One relation may be a slip; two are how things are built. */
const LEAST_WITNESSES = 2;
const MOST_PARTS = 50;

/** Items of different teams of which each builds on the other. */
export const mutualDependencies: IndicatorDefinition = {
  id: 'mutual-dependencies',
  title: 'Items that build on each other',
  meaning:
    'How often items of different teams build on one another in a circle, with two relations each way at least. What they tell each other by events alone, and parts of one whole, are left aside.',
  kind: 'presence',
  field: 'dependencies',
  measures: {
    circles: { title: 'circles', unit: 'count' },
    mostTeams: { title: 'teams in one of them', unit: 'count' },
  },
  watch: [{ circles: 1 }],
  raise: [{ circles: 2 }, { mostTeams: 3 }],
  *find(context) {
    const { groundwork } = context;
    const nodes = groundwork.graph.refs.length;
    const uses = yield* findWholeUses(context);
    const kept = withoutEventPairs(usesThatCount(uses, groundwork), uses);
    yield;
    const { out } = yield* buildRelationEdges({
      nodes,
      sources: Uint32Array.from(kept, use => uses.from[use]!),
      targets: Uint32Array.from(kept, use => uses.to[use]!),
    });
    const circleOf = new Int32Array(nodes).fill(-1);
    const circles = yield* findCycles(out);
    for (const [circle, members] of circles.entries()) {
      for (const member of members) {
        circleOf[member] = circle;
      }
    }
    /** Circle → uses between its members. */
    const inside: number[][] = circles.map(() => []);
    for (const use of kept) {
      const circle = circleOf[uses.from[use]!]!;
      if (circle >= 0 && circle === circleOf[uses.to[use]!]) {
        inside[circle]!.push(use);
      }
    }
    yield;
    const findings: Finding[] = [];
    for (const [circle, members] of circles.entries()) {
      const teams = teamsIn(context, { members, uses });
      const hasCalls = inside[circle]!.some(
        use => uses.callsOf(use) >= LEAST_WITNESSES,
      );
      if (teams.length > 0 && hasCalls) {
        findings.push(
          findingOf({
            context,
            members,
            teams,
            out,
            uses,
            inside: inside[circle]!,
          }),
        );
        yield;
      }
    }
    return findings;
  },
  measure: ({ findings }) => ({
    circles: findings.length,
    mostTeams: findings.reduce(
      (most, { teams }) => Math.max(most, teams.length),
      0,
    ),
  }),
  clears:
    'Move what both need into one of them, or let one tell the other by events.',
};

/** Uses with enough witnesses, of which neither end holds the other. */
function usesThatCount(uses: WholeUses, groundwork: Groundwork): number[] {
  const { from, to, witnesses } = uses;
  const kept: number[] = [];
  for (let use = 0; use < from.length; use++) {
    const node = from[use]!;
    const other = to[use]!;
    if (
      witnesses[use]! >= LEAST_WITNESSES &&
      !holds(groundwork, { holder: node, held: other }) &&
      !holds(groundwork, { holder: other, held: node })
    ) {
      kept.push(use);
    }
  }
  return kept;
}

/** Leaves out pairs that tell each other by events. */
function withoutEventPairs(
  kept: readonly number[],
  { from, to, callsOf }: WholeUses,
): number[] {
  const events = new Set<string>();
  for (const use of kept) {
    if (callsOf(use) < LEAST_WITNESSES) {
      events.add(`${from[use]} ${to[use]}`);
    }
  }
  return kept.filter(
    use =>
      !events.has(`${from[use]} ${to[use]}`) ||
      !events.has(`${to[use]} ${from[use]}`),
  );
}

/** Owning groups of a circle, ascending; none where all is of one house. */
function teamsIn(
  { groundwork }: SignalContext,
  options: { members: readonly number[]; uses: WholeUses },
): number[] {
  const found = new Set<number>();
  for (const member of options.members) {
    found.add(options.uses.teamOf[member]!);
  }
  found.delete(-1);
  const [team, ...others] = [...found].sort((a, b) => a - b);
  return team !== undefined &&
    others.some(other => areOtherTeams(groundwork, { team, other }))
    ? [team, ...others]
    : [];
}

function findingOf(options: {
  context: SignalContext;
  members: readonly number[];
  teams: readonly number[];
  out: Adjacency;
  uses: WholeUses;
  inside: readonly number[];
}): Finding {
  const { context, members, teams, out, uses, inside } = options;
  const { consumption } = context.groundwork;
  const parts = new Set<number>();
  for (const use of inside) {
    for (const row of uses.rowsOf(use)) {
      if (parts.size < MOST_PARTS) {
        parts.add(consumption.consumer[row]!).add(consumption.provider[row]!);
      }
    }
  }
  const isPair = members.length === 2;
  const first = members[0]!;
  const next = neighbours(out, first).find(node => members.includes(node))!;
  return {
    kind: isPair ? 'mutual-dependency' : 'dependency-circle',
    nodes: [first, next],
    counted: isPair ? [...parts] : members,
    leastCounted: isPair ? 0 : 3,
    teams,
    places: [...new Set([...members, ...parts])],
    weight: members.length,
  };
}
