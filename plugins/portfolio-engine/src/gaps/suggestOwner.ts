import { providersOf } from '../consumption/providers';
import { Groundwork } from '../groundwork/types';
import { neighbours } from '../graph/adjacency';
import { kindCode } from '../graph/kinds';
import { consumersOf } from './ground';

const API = kindCode('api');
const GROUP = kindCode('group');
const USER = kindCode('user');
const SYSTEM = kindCode('system');
const DOMAIN = kindCode('domain');

/** Parts of a System that are looked at. */
const MOST_LOOKED_AT = 500;
/** So many parts must have one owner to speak for another part. */
const SPEAKING = 2;

/** Why a Group could own something, in a sentence each. */
export const OWNER_REASONS: Readonly<Record<string, string>> = {
  'owns-container': 'It owns what this is part of.',
  'owns-provider': 'It owns the unit that provides this API.',
  'owns-api': 'It owns an API that this provides.',
  'owns-parts': 'It owns most of its parts.',
  'owns-siblings': 'It owns most of the rest of the same System.',
  'owns-dependents': 'All that use this are its own.',
  'similar-name': 'Its name is spelt nearly the same.',
  'group-of-owner': 'It is the only Group of its present owner.',
};

/** A Group that could own something, and why. */
export interface SuggestedOwner {
  suggestedOwner: number;
  /** Key of OWNER_REASONS. */
  suggestedBecause: string;
}

type Find = (
  groundwork: Groundwork,
  node: number,
  isGood: (group: number) => boolean,
) => number;

/** The surest first. */
const WAYS: readonly (readonly [string, Find])[] = [
  ['owns-container', ownerOfContainer],
  ['owns-provider', ownerOfProvider],
  ['owns-api', ownerOfApi],
  ['group-of-owner', groupOfOwner],
  ['owns-parts', ownerOfParts],
  ['owns-siblings', ownerOfSiblings],
  ['owns-dependents', ownerOfDependents],
];

/**
 * A Group that could own a unit, from what the catalog says of its
 * surroundings. Never a person, and nothing is guessed from activity; nothing
 * where the surroundings don't tell.
 */
export function suggestOwner(options: {
  groundwork: Groundwork;
  node: number;
  /** Groups that may be suggested; every registered one, if left out. */
  accepts?: (group: number) => boolean;
}): SuggestedOwner | undefined {
  const { groundwork, node, accepts = () => true } = options;
  const { graph } = groundwork;
  const present = graph.owner[node]!;
  for (const [suggestedBecause, find] of WAYS) {
    const suggestedOwner = find(groundwork, node, isGood);
    if (suggestedOwner >= 0) {
      return { suggestedOwner, suggestedBecause };
    }
  }
  return undefined;

  function isGood(group: number): boolean {
    return (
      group >= 0 &&
      group !== present &&
      graph.kinds[group] === GROUP &&
      graph.present[group] === 1 &&
      accepts(group)
    );
  }
}

function ownerOfContainer(
  { graph }: Groundwork,
  node: number,
  isGood: (group: number) => boolean,
): number {
  for (
    let above = graph.container[node]!;
    above >= 0;
    above = graph.container[above]!
  ) {
    if (isGood(graph.owner[above]!)) {
      return graph.owner[above]!;
    }
  }
  return -1;
}

function ownerOfProvider(
  { graph }: Groundwork,
  node: number,
  isGood: (group: number) => boolean,
): number {
  return graph.kinds[node] === API
    ? onlyOwner({ graph, of: providersOf({ graph, api: node }), isGood })
    : -1;
}

function ownerOfApi(
  { graph }: Groundwork,
  node: number,
  isGood: (group: number) => boolean,
): number {
  return onlyOwner({
    graph,
    of: neighbours(graph.relations.providesApi.out, node),
    isGood,
  });
}

function groupOfOwner(
  { graph }: Groundwork,
  node: number,
  isGood: (group: number) => boolean,
): number {
  const owner = graph.owner[node]!;
  if (owner < 0 || graph.kinds[owner] !== USER) {
    return -1;
  }
  const groups = neighbours(graph.relations.memberOf.out, owner).filter(isGood);
  return groups.length === 1 ? groups[0]! : -1;
}

function ownerOfParts(
  { graph }: Groundwork,
  node: number,
  isGood: (group: number) => boolean,
): number {
  return graph.kinds[node] === SYSTEM || graph.kinds[node] === DOMAIN
    ? mostFrequentOwner({ graph, whole: node, but: node, isGood })
    : -1;
}

function ownerOfSiblings(
  { graph }: Groundwork,
  node: number,
  isGood: (group: number) => boolean,
): number {
  const whole = graph.system[node]!;
  return whole >= 0 && whole !== node
    ? mostFrequentOwner({ graph, whole, but: node, isGood })
    : -1;
}

function ownerOfDependents(
  groundwork: Groundwork,
  node: number,
  isGood: (group: number) => boolean,
): number {
  return isTheOnlyOne(groundwork)
    ? -1
    : onlyOwner({
        graph: groundwork.graph,
        of: consumersOf(groundwork, node),
        isGood,
      });
}

/** Where one Group owns everything, that it owns all of something tells nothing. */
export function isTheOnlyOne({ teams }: Pick<Groundwork, 'teams'>): boolean {
  return teams.owning.length < 2;
}

/** The owner of all of some units, or -1. */
function onlyOwner(options: {
  graph: Groundwork['graph'];
  of: Iterable<number>;
  isGood: (group: number) => boolean;
}): number {
  const { graph, of, isGood } = options;
  let only = -1;
  for (const unit of of) {
    const owner = graph.owner[unit]!;
    if (!isGood(owner) || (only >= 0 && only !== owner)) {
      return -1;
    }
    only = owner;
  }
  return only;
}

/** The owner of more than half of the parts, of at least two. */
function mostFrequentOwner(options: {
  graph: Groundwork['graph'];
  whole: number;
  but: number;
  isGood: (group: number) => boolean;
}): number {
  const { graph, whole, but, isGood } = options;
  const counts = new Map<number, number>();
  const parts = neighbours(graph.relations.partOf.in, whole);
  let counted = 0;
  for (const part of parts.subarray(0, MOST_LOOKED_AT)) {
    const owner = graph.owner[part]!;
    if (part !== but && isGood(owner)) {
      counted++;
      counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
  }
  for (const [owner, count] of counts) {
    if (count >= SPEAKING && count > counted / 2) {
      return owner;
    }
  }
  return -1;
}
