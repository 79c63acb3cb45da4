import {
  EVIDENCE_BY_ID,
  ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { LastRole } from '../assessInput';
import { ApiDigest, EntityFacts } from '../facts/types';
import { isUnitCode, kindCode } from '../graph/kinds';
import { CatalogGraph } from '../model';
import { weighContainment } from './belongsTo';
import {
  confidenceCode,
  confidenceOf,
  decide,
  findMixedContainers,
} from './decide';
import { evidenceCode } from './evidenceLog';
import { steadyRole } from './hysteresis';
import { Ledger, NOT_DECLARED } from './ledger';
import { weighFamilies } from './nameFamilies';
import { sampleMark } from './samples';
import { findTeamRoles } from './teamRoles';
import { weighTouchPoints } from './touchPoints';
import { Evidence, FoundRoles } from './types';
import { THRESHOLDS, shareOf, WEIGHTS } from './weights';
import { WordScale } from './whatIsSaid';
import { TypeScale } from './whatItIs';
import { weighOwners } from './whoOwnsIt';
import { UserCount, weighUsers } from './whoUsesIt';

const DECLARED_ROLE = evidenceCode('declared-role');
const SAMPLE = evidenceCode('looks-like-sample');
const HOLDS_BOTH = evidenceCode('holds-both');
const API = kindCode('api');
const SLICE = 64;
const SLICE_OF_SUMS = 4096;
/** Words of other plugins are kept to this length. */
const MOST_REPORTED = 200;

export interface FindRolesOptions {
  /** By node. */
  facts: readonly (EntityFacts | undefined)[];
  graph: CatalogGraph;
  /** By ref. */
  digests: ReadonlyMap<string, ApiDigest>;
  /** By ref; left out where a run shall not lean on earlier ones. */
  lastRoles?: ReadonlyMap<string, LastRole>;
  confirmsPending?: boolean;
  /** By ref. Only evidence of the source `custom` counts. */
  customEvidence?: ReadonlyMap<string, readonly Evidence[]>;
  /** Words of the vocabulary that shall say nothing. */
  ignoredWords?: ReadonlySet<string>;
}

/**
 * The role of every unit and of every team, with the reasons. A fixed number
 * of passes, each reading only what earlier ones have found: what an entity
 * says by itself, who uses it, what it holds and is part of, what else its
 * owner owns; then the decision.
 */
export function* findRoles(
  options: FindRolesOptions,
): Generator<void, FoundRoles> {
  const { facts, graph, lastRoles, confirmsPending = false } = options;
  const nodes = graph.refs.length;
  const units = findUnits(graph);
  const ledger = new Ledger(nodes);

  yield* weighEntities({ ...options, units, ledger });
  const own = yield* ledger.balance();
  yield* weighUsers({ graph, units, ledger, own });
  const used = yield* ledger.balance();
  yield* weighTouchPoints({ facts, graph, units, ledger, base: used });
  const base = yield* ledger.balance();
  yield* weighContainment({ graph, units, ledger, base });
  const held = yield* ledger.balance();
  yield* weighFamilies({ facts, graph, units, ledger, balance: held });
  const balance = yield* ledger.balance();
  yield* weighOwners({ facts, graph, units, ledger, balance });

  const seen = new Uint8Array(nodes);
  for (const [place, node] of units.entries()) {
    seen[node] = decide(ledger, node);
    if (place % SLICE_OF_SUMS === 0) {
      yield;
    }
  }
  for (const node of findMixedContainers({
    graph,
    units,
    ledger,
    own,
    role: seen,
  })) {
    ledger.add(node, { code: HOLDS_BOTH, weight: 0 });
  }
  yield;

  const role = seen.slice();
  const platformShare = new Float32Array(nodes).fill(0.5);
  const clarity = new Float32Array(nodes);
  const confidence = new Uint8Array(nodes).fill(confidenceCode('unsure'));
  const declared = new Uint8Array(nodes);
  let done = 0;
  for (const node of units) {
    const isDeclared = ledger.declared[node] !== NOT_DECLARED;
    declared[node] = isDeclared ? 1 : 0;
    const share = shareOf(ledger.sum(node));
    platformShare[node] = isDeclared ? declaredShare(seen[node]!) : share;
    if (!isDeclared && lastRoles) {
      const last = lastRoles.get(graph.refs[node]!);
      role[node] = steadyRole({
        seen: seen[node]!,
        share,
        last,
        confirmsPending,
      });
    }
    clarity[node] = Math.abs(platformShare[node]! - 0.5) * 2;
    confidence[node] = confidenceCode(
      confidenceOf({ ledger, node, role: role[node]!, share }),
    );
    if (++done % SLICE_OF_SUMS === 0) {
      yield;
    }
  }

  return {
    role,
    seen,
    declared,
    platformShare,
    clarity,
    confidence,
    teamRole: yield* findTeamRoles({ facts, graph, units, role }),
    evidence: yield* ledger.toTable(),
  };
}

/** Nodes of entities that have a role and are in the catalog. */
export function findUnits(graph: CatalogGraph): Uint32Array {
  const { kinds, present } = graph;
  const units = new Uint32Array(kinds.length);
  let count = 0;
  for (let node = 0; node < kinds.length; node++) {
    if (present[node] === 1 && isUnitCode(kinds[node]!)) {
      units[count++] = node;
    }
  }
  return units.slice(0, count);
}

/** What each entity says by itself, without looking at any other unit. */
function* weighEntities(
  options: FindRolesOptions & { units: Uint32Array; ledger: Ledger },
): Generator<void, void> {
  const { facts, graph, digests, customEvidence, units, ledger } = options;
  const { ignoredWords } = options;
  const { owner, refs, kinds } = graph;
  const types = new TypeScale();
  const words = new WordScale({ ledger, ignoredWords });
  const users = new UserCount(graph);
  const nobody = new Float64Array(refs.length);
  const nameOfOwner = (team: number) => ownerName(facts[team], refs[team]!);
  let done = 0;
  for (const node of units) {
    const said = facts[node];
    if (!said) {
      continue;
    }
    const { declaredRole } = said;
    if (declaredRole) {
      ledger.declare(node, declaredRole.role);
      ledger.add(node, {
        code: DECLARED_ROLE,
        weight: declaredWeight(ROLES.indexOf(declaredRole.role)),
        a: ledger.log.word(declaredRole.value),
        b: ledger.log.word(shortField(declaredRole.field)),
      });
    }
    const definitionTitle =
      kinds[node] === API ? digests.get(refs[node]!)?.title : undefined;
    types.weigh({ ledger, node, facts: said });
    const team = owner[node]!;
    words.weigh({
      node,
      facts: said,
      definitionTitle,
      owner: team,
      nameOfOwner,
    });
    const mark = sampleMark({ facts: said, definitionTitle });
    if (
      mark !== undefined &&
      // What others really use is no sample, whatever its name.
      users.of(node, nobody).teams < THRESHOLDS.otherTeams
    ) {
      ledger.sample[node] = 1;
      ledger.add(node, {
        code: SAMPLE,
        weight: 0,
        a: ledger.log.word(mark),
      });
    }
    weighReported(ledger, node, customEvidence?.get(refs[node]!));
    if (++done % SLICE === 0) {
      yield;
    }
  }
}

/** Evidence of other plugins, which stays in a source of its own. */
function weighReported(
  ledger: Ledger,
  node: number,
  reported: readonly Evidence[] = [],
): void {
  for (const { id, weight, a, b } of reported) {
    if (
      EVIDENCE_BY_ID.get(id)?.source === 'custom' &&
      Number.isFinite(weight)
    ) {
      ledger.add(node, {
        code: evidenceCode(id),
        weight,
        a: ledger.log.word(String(a ?? '').slice(0, MOST_REPORTED)),
        b: ledger.log.word(String(b ?? '').slice(0, MOST_REPORTED)),
      });
    }
  }
}

/** Owners that the catalog does not have are known by the name in their ref. */
function ownerName(facts: EntityFacts | undefined, ref: string): string {
  const name = ref.slice(ref.indexOf('/') + 1);
  const title = facts?.card.displayName ?? facts?.card.title;
  return title === undefined ? name : `${name}\n${title}`;
}

function declaredWeight(role: number): number {
  switch (ROLES[role]) {
    case 'platform':
      return WEIGHTS.declared;
    case 'product':
      return -WEIGHTS.declared;
    default:
      return 0;
  }
}

function declaredShare(role: number): number {
  return shareOf(declaredWeight(role));
}

/** An annotation or label by its key alone, as people speak of it. */
function shortField(path: string): string {
  return path.replace(/^metadata\.(annotations|labels)\./, '');
}
