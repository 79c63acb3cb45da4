import { Finding } from '../../findings/types';
import { Groundwork } from '../../groundwork/types';
import { degree } from '../../graph/adjacency';
import { kindCode } from '../../graph/kinds';
import { concernOfName } from '../../lookalikes/concerns';
import { findCustomerFacing } from '../../platforms/customerFacing';
import { NumberSettings } from '../../settings/numbers';
import { teamsOfUnits } from '../clusterFinding';
import { stabilityAt } from '../lifecycles';
import { IndicatorDefinition, SignalContext } from '../types';

const COMPONENT = kindCode('component');
const API = kindCode('api');
const SLICE = 4096;
/** Units that are told of one mark; those with most dependents first. */
const MOST_OF_ONE = 200;
/** Different marks that are looked at, the first in the catalog's order. */
const MOST_MARKS = 200;

export const MARK_NUMBERS = {
  leastShare: {
    default: 0.2,
    unit: 'share',
    meaning: 'A mark that fewer of the units have is no habit yet.',
  },
  mostShare: {
    default: 0.8,
    unit: 'share',
    meaning: 'A mark that more of the units have is nearly everywhere.',
  },
  leastUnits: {
    default: 10,
    unit: 'count',
    meaning: 'Units on which a mark could stand, from which it is looked at.',
  },
  leastTeams: {
    default: 3,
    unit: 'count',
    meaning: 'Teams that must have it on some of their units.',
  },
} as const satisfies NumberSettings;
type Settings = typeof MARK_NUMBERS;

/** A mark, those who have it and those who could. */
interface Mark {
  /** The tag; undefined for definitions that tell how callers sign in. */
  tag?: string;
  has: number[];
  /** Ascending. */
  lacks: number[];
}

/** A mark of a concern that is kept on a part of the units only. */
export function partialMarks(): IndicatorDefinition<Settings> {
  return {
    id: 'partial-marks',
    title: 'A mark of a concern stands on a part only',
    meaning:
      'A tag of a concern (such as pci, audited or sso), or in definitions how callers sign in: where some have it and others do not, each team decides for itself.',
    kind: 'absence',
    field: 'words',
    measures: {
      marks: { title: 'marks that a part of the units has', unit: 'count' },
      lacking: {
        title: 'units for customers in production that lack one mark',
        unit: 'count',
      },
    },
    watch: [{ marks: 1 }],
    raise: [{ marks: 1, lacking: 5 }],
    *find(context) {
      const marks = yield* findMarks(context);
      const partial = marks.filter(mark => isPartial(mark, context));
      if (partial.length === 0) {
        return [];
      }
      const facing = yield* findCustomerFacing(context.groundwork);
      const findings: Finding[] = [];
      for (const mark of partial) {
        findings.push(
          ...findingsOf({ mark, facing, groundwork: context.groundwork }),
        );
        yield;
      }
      return findings;
    },
    // Who serves customers is read off what units say. Where hardly more than
    // half of them say it, nothing can be counted on (rule 6).
    bases: ({ standing }) => ({ told: standing('words').isCovered ? 1 : 0 }),
    measure: ({ findings, bases }) => {
      const lacking = new Map<string, number>();
      for (const { key = '', kind } of findings) {
        const isOne = kind.startsWith('lacks-');
        lacking.set(key, (lacking.get(key) ?? 0) + (isOne ? 1 : 0));
      }
      return {
        marks: lacking.size,
        lacking: bases.told === 1 ? Math.max(0, ...lacking.values()) : 0,
      };
    },
    clears:
      'Have one team see to the concern for all units, and put the mark on those that are covered.',
  };
}

function* findMarks({
  groundwork,
  applies,
}: SignalContext<Settings>): Generator<void, Mark[]> {
  const { facts, graph, digests, teams, units } = groundwork;
  const tagged: number[] = [];
  const byTag = new Map<string, number[]>();
  const isMark = new Map<string, boolean>();
  const signIn: Mark = { has: [], lacks: [] };
  for (let done = 0; done < units.length; done++) {
    const node = units[done]!;
    const own = facts[node];
    if (own && teams.teamOf[node]! >= 0 && applies(node)) {
      if (graph.kinds[node] === COMPONENT && own.tags.length > 0) {
        // Without any tag nothing can be told by the lack of one.
        tagged.push(node);
        own.tags.forEach(tag => note(tag, node));
      }
      if (graph.kinds[node] === API) {
        const digest = digests.get(graph.refs[node]!);
        if (
          digest?.state === 'parsed' &&
          digest.format === 'openapi' &&
          digest.operations > 0
        ) {
          (digest.authDeclared ? signIn.has : signIn.lacks).push(node);
        }
      }
    }
    if (done % SLICE === 0) {
      yield;
    }
  }
  const marks: Mark[] = [signIn];
  for (const [tag, has] of byTag) {
    const having = new Set(has);
    marks.push({ tag, has, lacks: tagged.filter(node => !having.has(node)) });
    yield;
  }
  return marks;

  function note(tag: string, node: number): void {
    let known = isMark.get(tag);
    if (known === undefined) {
      known = concernOfName(tag) !== undefined;
      isMark.set(tag, known);
    }
    if (!known) {
      return;
    }
    const list = byTag.get(tag);
    if (list) {
      if (list[list.length - 1] !== node) {
        list.push(node);
      }
    } else if (byTag.size < MOST_MARKS) {
      byTag.set(tag, [node]);
    }
  }
}

function isPartial(
  { has, lacks }: Mark,
  { groundwork, settings }: SignalContext<Settings>,
): boolean {
  const all = has.length + lacks.length;
  const share = has.length / Math.max(1, all);
  return (
    all >= settings.leastUnits &&
    share >= settings.leastShare &&
    share <= settings.mostShare &&
    teamsOfUnits(groundwork, has).length >= settings.leastTeams
  );
}

function findingsOf(options: {
  mark: Mark;
  facing: Uint8Array;
  groundwork: Groundwork;
}): Finding[] {
  const { mark, facing, groundwork } = options;
  const serves = (node: number) =>
    servesCustomers({ groundwork, facing, node });
  const [wearer = -1] = [...mark.has.filter(serves), ...mark.has];
  const said = {
    key: mark.tag ?? 'sign-in',
    ...(mark.tag !== undefined && { words: [mark.tag] }),
  };
  const lacking = mark.lacks
    .filter(serves)
    .map(node => ({ node, weight: dependentsOf(groundwork, node) }))
    .sort((one, other) => other.weight - one.weight || one.node - other.node)
    .slice(0, MOST_OF_ONE);
  if (lacking.length > 0) {
    return lacking.map(({ node, weight }) => ({
      kind: mark.tag === undefined ? 'lacks-sign-in' : 'lacks-mark',
      nodes: [node, wearer],
      teams: teamsOfUnits(groundwork, [node, wearer]),
      places: [node],
      weight: weight + 1,
      ...said,
    }));
  }
  const counted = mark.lacks.slice(0, MOST_OF_ONE);
  return [
    {
      kind: mark.tag === undefined ? 'sign-in-in-part' : 'mark-in-part',
      nodes: [wearer],
      counted,
      leastCounted: 1,
      teams: teamsOfUnits(groundwork, [wearer, ...counted]),
      weight: 0,
      ...said,
    },
  ];
}

function servesCustomers(options: {
  groundwork: Groundwork;
  facing: Uint8Array;
  node: number;
}): boolean {
  const { groundwork, facing, node } = options;
  const item = groundwork.items.itemOf[node]!;
  return (
    item >= 0 &&
    facing[item] === 1 &&
    stabilityAt(groundwork, node) === 'production'
  );
}

function dependentsOf({ graph }: Groundwork, node: number): number {
  const { dependsOn, consumesApi } = graph.relations;
  return degree(dependsOn.in, node) + degree(consumesApi.in, node);
}
