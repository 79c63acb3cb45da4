import { Finding } from '../../findings/types';
import { IndicatorDefinition, Scope, SignalContext } from '../types';
import { findSurfaceUses } from '../surfaceUses';
import { findVersions } from '../versions';
import { mostCounted } from '../witnesses';
import { FaultContext, faultsOf } from './faults';
import { findOfferedSurfaces, OfferedSurface } from './offeredSurfaces';

const SLICE = 512;

/** Fewer than that, and none of them hard, say nothing about a whole catalog. */
const FEW_SURFACES = 5;

/** What is offered, and how much of it is hard, for the bases of each scope. */
interface Offered {
  /** Node → 1 where it is offered. */
  isOffered: Uint8Array;
  offered: number;
  hard: number;
}

const known = new WeakMap<SignalContext, Offered>();

/** Surfaces with faults that others have to work around. */
export const hardSurfaces: IndicatorDefinition = {
  id: 'hard-surfaces',
  title: 'APIs, libraries and services that are hard to use',
  meaning:
    'How many of the offered surfaces have two faults, one of which stands in the way of building on them; and how many teams use the most used of them.',
  kind: 'presence',
  field: 'definition',
  alsoNeeds: ['dependencies', 'docs', 'words'],
  measures: {
    hard: { title: 'surfaces that are hard to use', unit: 'count' },
    share: { title: 'share of the offered surfaces', unit: 'share' },
    surfaces: { title: 'offered surfaces', unit: 'count' },
    mostTeams: { title: 'teams that use one of them', unit: 'count' },
  },
  watch: [{ share: 0.15 }, { mostTeams: 3 }],
  raise: [{ share: 0.3, hard: 3, surfaces: 5 }, { mostTeams: 5 }],
  *find(context) {
    const { groundwork } = context;
    const offered = yield* findOfferedSurfaces(context);
    const docs = context.standing('docs');
    yield;
    const lifecycle = context.standing('lifecycle');
    yield;
    const faultContext: FaultContext = {
      context,
      uses: yield* findSurfaceUses(groundwork),
      versions: yield* findVersions(groundwork),
      docsAreHabit: docs.isHabit,
      lifecyclesHaveNews: lifecycle.hasNews,
    };
    const isOffered = new Uint8Array(groundwork.graph.refs.length);
    const findings: Finding[] = [];
    for (const [place, surface] of offered.entries()) {
      isOffered[surface.node] = 1;
      const faults = faultsOf(surface, faultContext);
      if (faults.length > 0) {
        const consumers = faultContext.uses.teamsOf(surface.node);
        findings.push(findingOf({ context, surface, consumers, faults }));
      }
      if (place % SLICE === 0) {
        yield;
      }
    }
    known.set(context, {
      isOffered,
      offered: offered.length,
      hard: findings.length,
    });
    return findings;
  },
  bases(context, scope) {
    const surfaces = countOffered(context, scope);
    // A share says something only where definitions are a habit (rule 2).
    const comparable = context.standing('definition').isHabit ? surfaces : 0;
    return { surfaces, comparable };
  },
  measure({ findings, bases }) {
    const comparable = bases.comparable ?? 0;
    return {
      hard: findings.length,
      share: comparable === 0 ? 0 : Math.min(1, findings.length / comparable),
      surfaces: bases.surfaces ?? 0,
      mostTeams: mostCounted(findings),
    };
  },
  unknownBecause(context, scope) {
    const { offered = 0, hard = 0 } = known.get(context) ?? {};
    if (hard > 0) {
      return undefined;
    }
    if (countOffered(context, scope) === 0) {
      return { code: 'nothing-to-compare', detail: 'definition' };
    }
    return offered < FEW_SURFACES
      ? { code: 'thin', detail: 'definition' }
      : undefined;
  },
  clears:
    'Mend the faults of the most used ones first: a definition that can be read, words on its operations, somebody to ask.',
};

function countOffered(context: SignalContext, scope: Scope): number {
  const isOffered = known.get(context)?.isOffered;
  let surfaces = 0;
  for (let place = 0; place < scope.units.length; place++) {
    const node = scope.units[place]!;
    surfaces += isOffered?.[node] ?? 0;
  }
  return surfaces;
}

function findingOf(options: {
  context: SignalContext;
  surface: OfferedSurface;
  /** Other teams that use it. */
  consumers: readonly number[];
  faults: ReturnType<typeof faultsOf>;
}): Finding {
  const { context, surface, consumers, faults } = options;
  const { teamOf } = context.groundwork.teams;
  const { node, provider } = surface;
  const own = new Set([teamOf[node]!, teamOf[provider]!]);
  own.delete(-1);
  return {
    kind: consumers.length > 0 ? 'hard-in-use' : 'hard-on-offer',
    nodes: [node],
    counted: consumers,
    leastCounted: consumers.length > 0 ? 1 : 0,
    words: faults,
    teams: [...new Set([...own, ...consumers])],
    // A part of the provider's platform, whatever holds the API itself.
    places: node === provider ? [node] : [node, provider],
    weight: consumers.length + faults.length / 10,
  };
}
