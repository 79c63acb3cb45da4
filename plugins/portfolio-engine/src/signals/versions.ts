import { Groundwork } from '../groundwork/types';
import { kindCode } from '../graph/kinds';
import { stabilityOf } from './lifecycles';

const API = kindCode('api');
const COMPONENT = kindCode('component');
const SLICE = 4096;

/** `-v2`, `.v1.3`, `v2-`: a version that stands apart from the rest of a name. */
const VERSION = /(?:^|[-_.])v(\d{1,4})(?:\.(\d{1,4}))?(?=$|[-_.])/;
const MINOR_ROOM = 10_000;

/** Versions of one thing: one kind, one name but for the version, one owner. */
export interface VersionFamily {
  /** Oldest first. */
  members: VersionMember[];
}

export interface VersionMember {
  node: number;
  /** Grows with the version. */
  version: number;
}

const KNOWN = new WeakMap<Groundwork, ReadonlyMap<number, VersionFamily>>();

/**
 * APIs and Components that are versions of one another by their names
 * (`payments-v1`, `payments-v2`), in one namespace and of one owner. A name
 * without a version is the first, where no other is: `payments` beside
 * `payments-v2`. Lifecycles tell better: it is the last where all the others
 * are deprecated and it is not, and the first where it is and they are not. Only families of two or more; a node is in one at most.
 */
export function* findVersions(
  groundwork: Groundwork,
): Generator<void, ReadonlyMap<number, VersionFamily>> {
  let versions = KNOWN.get(groundwork);
  if (!versions) {
    versions = yield* readVersions(groundwork);
    KNOWN.set(groundwork, versions);
  }
  return versions;
}

function* readVersions(
  groundwork: Groundwork,
): Generator<void, ReadonlyMap<number, VersionFamily>> {
  const { facts, graph, units } = groundwork;
  const families = new Map<string, VersionFamily>();
  const unversioned = new Map<string, number>();
  for (let done = 0; done < units.length; done++) {
    const node = units[done]!;
    const kind = graph.kinds[node];
    if (kind === API || kind === COMPONENT) {
      const ref = graph.refs[node]!;
      const match = ref.includes('v') ? versionIn(ref) : undefined;
      if (match) {
        const key = `${match.base} ${graph.owner[node]}`;
        const family = families.get(key);
        if (family) {
          family.members.push({ node, version: match.version });
        } else {
          families.set(key, {
            members: [{ node, version: match.version }],
          });
          const bare = graph.indexOf.get(match.base);
          if (bare !== undefined && graph.owner[bare] === graph.owner[node]) {
            unversioned.set(key, bare);
          }
        }
      }
    }
    if (done % SLICE === 0) {
      yield;
    }
  }
  for (const [key, bare] of unversioned) {
    const { members } = families.get(key)!;
    const version = graph.present[bare] === 1 ? placeOf(bare, members) : -1;
    if (version >= 0) {
      members.push({ node: bare, version });
    }
  }
  yield;
  const familyOf = new Map<number, VersionFamily>();
  for (const family of families.values()) {
    if (family.members.length > 1) {
      family.members.sort((a, b) => a.version - b.version || a.node - b.node);
      for (const { node } of family.members) {
        familyOf.set(node, family);
      }
    }
  }
  return familyOf;

  /** Of a name without a version among the others; -1 where nothing tells. */
  function placeOf(bare: number, members: readonly VersionMember[]): number {
    const isBareOld = isDeprecated(bare);
    const old = members.filter(({ node }) => isDeprecated(node)).length;
    if (!isBareOld && old === members.length) {
      return Infinity;
    }
    return (isBareOld && old === 0) ||
      members.every(({ version }) => version >= 2 * MINOR_ROOM)
      ? 0
      : -1;
  }

  function isDeprecated(node: number): boolean {
    return stabilityOf(facts[node]?.lifecycle) === 'deprecated';
  }
}

/** Kind and namespace with the name without its version, and the version. */
function versionIn(ref: string): { base: string; version: number } | undefined {
  const from = ref.indexOf('/') + 1;
  const name = ref.slice(from);
  const match = VERSION.exec(name);
  if (!match) {
    return undefined;
  }
  const before = name.slice(0, match.index);
  const after = name.slice(match.index + match[0].length);
  const base = before === '' ? after.slice(1) : before + after;
  return base === ''
    ? undefined
    : {
        base: ref.slice(0, from) + base,
        version: Number(match[1]) * MINOR_ROOM + Number(match[2] ?? 0),
      };
}
