import { Finding } from '../../findings/types';
import { Groundwork } from '../../groundwork/types';
import { concernOfName } from '../../lookalikes/concerns';
import { LOOK_ALIKE_NUMBERS } from '../../lookalikes/settings';
import { nameWords } from '../../vocabulary/scanTerms';
import { areVariants } from '../../lookalikes/variants';
import { clusterFinding } from '../clusterFinding';
import { areOtherTeams } from '../otherTeams';
import { IndicatorDefinition } from '../types';

const SLICE = 8192;
/** Providers of one key that are compared with the others. */
const MOST_PROVIDERS = 50;

/** One declared capability, offered by several teams. */
export function sameCapability(): IndicatorDefinition<
  typeof LOOK_ALIKE_NUMBERS
> {
  return {
    id: 'same-capability',
    title: 'One capability, several providers',
    meaning:
      'Units of different teams that declare the same capability key, each in a System of its own.',
    kind: 'presence',
    field: 'capabilities',
    measures: {
      keys: {
        title: 'capabilities that several teams offer',
        unit: 'count',
      },
    },
    watch: [{ keys: 1 }],
    raise: [{ keys: 1 }],
    *find({ groundwork, applies }) {
      const byKey = yield* providersByKey(groundwork, applies);
      const findings: Finding[] = [];
      for (const [key, providers] of byKey) {
        // A concern has its own signal.
        if (providers.length >= 2 && concernOfName(key) === undefined) {
          const members = providersApart(groundwork, providers);
          if (members.length >= 2) {
            findings.push(findingOf({ groundwork, key, members }));
          }
          yield;
        }
      }
      return findings;
    },
    measure: ({ findings }) => ({ keys: findings.length }),
    clears:
      'Agree which unit offers the capability, and take the key from the others (`portfolio/capabilities`).',
  };
}

/** Capability key → units that declare it, ascending. */
export function* providersByKey(
  groundwork: Groundwork,
  applies: (node: number) => boolean,
): Generator<void, ReadonlyMap<string, number[]>> {
  const { facts } = groundwork;
  const byKey = new Map<string, number[]>();
  let done = 0;
  for (const node of yield* findProviders(groundwork)) {
    for (const key of facts[node]?.capabilities ?? []) {
      if (applies(node)) {
        const list = byKey.get(key);
        if (list) {
          list.push(node);
        } else {
          byKey.set(key, [node]);
        }
      }
    }
    if (++done % SLICE === 0) {
      yield;
    }
  }
  return byKey;
}

const PROVIDERS = new WeakMap<Groundwork, readonly number[]>();

/** Units with an owning team that declare any; looked up once a run. */
function* findProviders(
  groundwork: Groundwork,
): Generator<void, readonly number[]> {
  const known = PROVIDERS.get(groundwork);
  if (known) {
    return known;
  }
  const { facts, units, teams } = groundwork;
  const found: number[] = [];
  for (let done = 0; done < units.length; done++) {
    const node = units[done]!;
    if (
      teams.teamOf[node]! >= 0 &&
      (facts[node]?.capabilities.length ?? 0) > 0
    ) {
      found.push(node);
    }
    if (done % SLICE === 0) {
      yield;
    }
  }
  PROVIDERS.set(groundwork, found);
  return found;
}

/** Providers each of which is of another team and whole than some other. */
export function providersApart(
  groundwork: Groundwork,
  providers: readonly number[],
): number[] {
  const few = providers.slice(0, MOST_PROVIDERS);
  return few.filter(node =>
    few.some(other => other !== node && areApart(groundwork, node, other)),
  );
}

function areApart(groundwork: Groundwork, a: number, b: number): boolean {
  const { facts, graph, teams } = groundwork;
  return (
    areOtherTeams(groundwork, {
      team: teams.teamOf[a]!,
      other: teams.teamOf[b]!,
    }) &&
    (graph.system[a]! < 0 || graph.system[a] !== graph.system[b]) &&
    !areVariants(
      nameWords(facts[a]?.card.name ?? ''),
      nameWords(facts[b]?.card.name ?? ''),
    )
  );
}

function findingOf(options: {
  groundwork: Groundwork;
  key: string;
  members: number[];
}): Finding {
  const { groundwork, key, members } = options;
  return {
    kind: members.length > 2 ? 'same-capability-many' : 'same-capability',
    ...clusterFinding({ groundwork, members, mostNamed: 2 }),
    words: [key],
    key,
  };
}
