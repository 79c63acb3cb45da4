import { Finding } from '../../findings/types';
import { drain } from '../../graph/drain';
import { Groundwork } from '../../groundwork/types';
import { stabilityAt } from '../lifecycles';
import { areOtherItems, areOtherTeams } from '../otherTeams';
import { IndicatorDefinition, SignalContext } from '../types';
import { countWitnesses } from '../witnesses';

const SLICE = 2048;

/** More uses than anybody will read; no catalog of people has as many. */
const MOST_USES = 5_000;

/** Production that stands on what is not meant to last. */
export const unstableFoundations: IndicatorDefinition = {
  id: 'unstable-foundations',
  title: 'Production on experimental or deprecated ground',
  meaning:
    'How many units in production build on something of another item and another team that is experimental or deprecated: it may change or go without them.',
  kind: 'presence',
  field: 'lifecycle',
  alsoNeeds: ['dependencies'],
  measures: {
    units: { title: 'units in production that do', unit: 'count' },
    teams: { title: 'teams that own them', unit: 'count' },
    share: { title: 'share of the units in production', unit: 'share' },
    comparable: { title: 'units in production', unit: 'count' },
  },
  watch: [{ units: 1 }],
  raise: [{ units: 3, teams: 2, share: 0.1, comparable: 10 }],
  *find(context) {
    const { groundwork } = context;
    const { consumption, teams } = groundwork;
    const { consumer, surface } = consumption;
    const { is } = yield* readProduction(groundwork);
    const findings: Finding[] = [];
    const seen = new Set<number>();
    const nodes = groundwork.graph.refs.length;
    for (let row = 0; row < consumer.length; row++) {
      const user = consumer[row]!;
      const used = surface[row]!;
      const stability = is[user] === 1 ? unstable(groundwork, row) : undefined;
      const key = user * nodes + used;
      if (stability !== undefined && isAcross(context, row) && !seen.has(key)) {
        seen.add(key);
        findings.push({
          kind: 'unstable-foundation',
          nodes: [user, used],
          words: [stability],
          teams: [teams.teamOf[user]!],
          weight: stability === 'deprecated' ? 2 : 1,
        });
        if (findings.length >= MOST_USES) {
          break;
        }
      }
      if (row % SLICE === 0) {
        yield;
      }
    }
    return findings;
  },
  bases: (context, scope) => ({
    units: countProduction(context.groundwork, scope.units),
  }),
  measure({ findings, bases }) {
    const units = new Set(findings.map(({ nodes }) => nodes[0])).size;
    const comparable = Math.max(units, bases.units ?? 0);
    return {
      units,
      teams: countWitnesses(findings),
      share: units / Math.max(1, comparable),
      comparable,
    };
  },
  clears:
    'Move to what is meant to last, or let its owners declare it production.',
};

/** Lifecycle of what is used, or else of what provides it. */
function unstable(
  groundwork: Groundwork,
  row: number,
): 'experimental' | 'deprecated' | undefined {
  const { consumption, facts } = groundwork;
  const surface = consumption.surface[row]!;
  const stability = stabilityAt(
    groundwork,
    facts[surface]?.lifecycle === undefined
      ? consumption.provider[row]!
      : surface,
  );
  return stability === 'production' ? undefined : stability;
}

function isProduction(groundwork: Groundwork, node: number): boolean {
  return stabilityAt(groundwork, node) === 'production';
}

/** Whether a use crosses from one item and team to another. */
function isAcross(context: SignalContext, row: number): boolean {
  const { groundwork, applies } = context;
  const { consumption, teams } = groundwork;
  const node = consumption.consumer[row]!;
  const other = consumption.provider[row]!;
  return (
    areOtherTeams(groundwork, {
      team: teams.teamOf[node]!,
      other: teams.teamOf[other]!,
    }) &&
    areOtherItems(groundwork, { node, other }) &&
    applies(node)
  );
}

/** What is in production, and who was counted last; by node. */
interface Production {
  is: Uint8Array;
  /** Number of the count in which a node was met. */
  met: Uint32Array;
  counts: number;
}

const known = new WeakMap<Groundwork, Production>();

/** Units in production of a scope, and those outside that use one of it. */
function countProduction(groundwork: Groundwork, units: Uint32Array): number {
  const { consumption, rowsByProvider } = groundwork;
  const production = known.get(groundwork) ?? drain(readProduction(groundwork));
  const { is, met } = production;
  production.counts++;
  const { counts } = production;
  let found = 0;
  for (let place = 0; place < units.length; place++) {
    const node = units[place]!;
    if (is[node] === 1 && met[node] !== counts) {
      met[node] = counts;
      found++;
    }
    const end = rowsByProvider[node + 1]!;
    for (let row = rowsByProvider[node]!; row < end; row++) {
      const user = consumption.consumer[row]!;
      if (is[user] === 1 && met[user] !== counts) {
        met[user] = counts;
        found++;
      }
    }
  }
  return found;
}

function* readProduction(groundwork: Groundwork): Generator<void, Production> {
  const nodes = groundwork.graph.refs.length;
  const production = {
    is: new Uint8Array(nodes),
    met: new Uint32Array(nodes),
    counts: 0,
  };
  for (let done = 0; done < groundwork.units.length; done++) {
    const node = groundwork.units[done]!;
    production.is[node] = isProduction(groundwork, node) ? 1 : 0;
    if (done % SLICE === 0) {
      yield;
    }
  }
  known.set(groundwork, production);
  return production;
}
