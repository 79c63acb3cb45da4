import { Finding } from '../../findings/types';
import { Groundwork } from '../../groundwork/types';
import { concernOfName } from '../../lookalikes/concerns';
import { LookAlikeCluster, LookAlikePair } from '../../lookalikes/types';
import { clusterFinding } from '../clusterFinding';
import {
  areTwoDescribed,
  bestPairs,
  wordsOf,
} from '../duplicateSolutions/lookAlikes';
import {
  providersApart,
  providersByKey,
} from '../duplicateSolutions/sameCapability';
import { IndicatorDefinition, SignalContext } from '../types';
import { findOfferedConcerns, OfferedConcerns } from './offeredConcerns';
import { mostTeamsOfOneConcern } from './teamsByConcern';

const SLICE = 256;

/** What several teams have built for one and the same concern. */
export function concernLookAlikes(): IndicatorDefinition {
  return {
    id: 'concern-look-alikes',
    title: 'Several teams see to one concern',
    meaning:
      'Components, APIs or declared capabilities of different teams that look alike, and are for a concern that all products have.',
    kind: 'presence',
    field: 'words',
    measures: {
      teams: { title: 'teams that see to one concern', unit: 'count' },
      unserved: {
        title: 'teams that see to one concern for which no platform is there',
        unit: 'count',
      },
    },
    watch: [{ teams: 2 }],
    raise: [{ unserved: 3 }],
    *find(context) {
      const { lookAlikes, groundwork } = context;
      const clusters = lookAlikes.clusters
        .map((cluster, number) => ({ cluster, number }))
        .filter(({ cluster }) => cluster.concern !== undefined);
      const byKey = yield* concernKeys(context);
      if (clusters.length === 0 && byKey.size === 0) {
        return [];
      }
      const offered = yield* findOfferedConcerns(groundwork);
      const best = bestPairs(lookAlikes.pairs);
      const findings: Finding[] = [];
      for (const [done, { cluster, number }] of clusters.entries()) {
        findings.push(
          ...findingsOf({ context, cluster, pair: best.get(number), offered }),
        );
        if (done % SLICE === 0) {
          yield;
        }
      }
      for (const [key, members] of byKey) {
        findings.push(keyFinding({ groundwork, key, members }));
      }
      return findings;
    },
    measure: ({ findings }) => ({
      teams: mostTeamsOfOneConcern(findings),
      unserved: mostTeamsOfOneConcern(
        findings.filter(({ kind }) => !kind.endsWith('-offered')),
      ),
    }),
    unknownBecause: ({ groundwork }, scope) =>
      areTwoDescribed(groundwork, scope)
        ? undefined
        : { code: 'nothing-to-compare', detail: 'words' },
    clears:
      'Have a platform answer the concern for all, and the teams build on that answer.',
  };
}

function findingsOf(options: {
  context: SignalContext;
  cluster: LookAlikeCluster;
  pair: LookAlikePair | undefined;
  offered: OfferedConcerns;
}): Finding[] {
  const { context, cluster, pair, offered } = options;
  const { groundwork, applies } = context;
  const concern = cluster.concern ?? '';
  const members = cluster.members.filter(applies);
  if (members.length < 2) {
    return [];
  }
  const offer = offered.offerOf({ concern, alike: new Set(members) });
  const part = clusterFinding({
    groundwork,
    members,
    mostNamed: offer === undefined ? 3 : 2,
  });
  if (part.teams.length < 2) {
    return [];
  }
  const said = {
    ...part,
    words: [concern, wordsOf({ cluster, members, pair }).join(', ')],
    key: concern,
  };
  const number = ['pair', 'three'][members.length - 2] ?? 'many';
  if (offer === undefined) {
    return [{ kind: `concern-${number}`, ...said }];
  }
  return [
    {
      ...said,
      kind: `concern-${members.length === 2 ? 'pair' : 'many'}-offered`,
      nodes: [...part.nodes, offer],
    },
  ];
}

/** Capability keys of a concern that several teams declare to offer. */
function* concernKeys({
  groundwork,
  applies,
}: SignalContext): Generator<void, ReadonlyMap<string, number[]>> {
  const found = new Map<string, number[]>();
  for (const [key, providers] of yield* providersByKey(groundwork, applies)) {
    if (providers.length >= 2 && concernOfName(key) !== undefined) {
      const members = providersApart(groundwork, providers);
      if (members.length >= 2) {
        found.set(key, members);
      }
      yield;
    }
  }
  return found;
}

function keyFinding(options: {
  groundwork: Groundwork;
  key: string;
  members: number[];
}): Finding {
  const { groundwork, key, members } = options;
  const concern = concernOfName(key) ?? key;
  return {
    kind: members.length > 2 ? 'concern-capability-many' : 'concern-capability',
    ...clusterFinding({ groundwork, members, mostNamed: 2 }),
    words: [concern, key],
    key: concern,
  };
}
