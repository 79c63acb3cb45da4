import { hasEdge, neighbours } from '../graph/adjacency';
import { kindCode } from '../graph/kinds';
import { isSameOrAbove } from '../groundwork/findTeams';
import { Groundwork } from '../groundwork/types';
import { RelationName } from '../model';
import { nameWords } from '../vocabulary/scanTerms';
import { formOfUnit } from './forms';
import { areVariants } from './variants';

const API = kindCode('api');
/** APIs of one component, or components of one API, that are looked at. */
const MOST_OF_FAMILY = 10;
const MOST_LEVELS = 20;
const USES: readonly RelationName[] = [
  'dependsOn',
  'consumesApi',
  'providesApi',
  'partOf',
];

/**
 * Tells whether two units may be two solutions of one need: not those of one
 * owner, not parts of one thing, not one using the other, no copies.
 */
export class Relatedness {
  readonly #groundwork: Groundwork;
  /** Unit → owning Groups that use it or what it provides. */
  readonly #users = new Map<number, ReadonlySet<number>>();
  readonly #families = new Map<number, ReadonlySet<number>>();

  constructor(groundwork: Groundwork) {
    this.#groundwork = groundwork;
  }

  /** Asked of the few that are alike. */
  areApart(a: number, b: number): boolean {
    const { graph, teams } = this.#groundwork;
    const one = teams.teamOf[a]!;
    const other = teams.teamOf[b]!;
    return (
      !isSameOrAbove(graph, { group: one, below: other }) &&
      !isSameOrAbove(graph, { group: other, below: one }) &&
      !this.#isInOne(a, b) &&
      !this.#isLinked(a, b) &&
      !this.#teamUses({ team: one, unit: b }) &&
      !this.#teamUses({ team: other, unit: a }) &&
      !this.#areCopies(a, b)
    );
  }

  #isInOne(a: number, b: number): boolean {
    const { graph } = this.#groundwork;
    return (
      (graph.system[a]! >= 0 && graph.system[a] === graph.system[b]) ||
      isWithin(graph.container, a, b) ||
      isWithin(graph.container, b, a)
    );
  }

  /** An edge between them, or between one and an API or whole of the other. */
  #isLinked(a: number, b: number): boolean {
    const { graph } = this.#groundwork;
    const ofOne = this.#familyOf(a);
    const ofOther = this.#familyOf(b);
    for (const from of ofOne) {
      if (ofOther.has(from)) {
        return true;
      }
    }
    for (const from of ofOne) {
      for (const to of ofOther) {
        for (const name of USES) {
          const edges = graph.relations[name].out;
          if (
            hasEdge(edges, { from, to }) ||
            hasEdge(edges, { from: to, to: from })
          ) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The unit, APIs that it provides or components that provide it. */
  #familyOf(node: number): ReadonlySet<number> {
    let family = this.#families.get(node);
    if (!family) {
      const { providesApi } = this.#groundwork.graph.relations;
      const direction =
        this.#groundwork.graph.kinds[node] === API
          ? providesApi.in
          : providesApi.out;
      family = new Set([
        node,
        ...neighbours(direction, node).slice(0, MOST_OF_FAMILY),
      ]);
      this.#families.set(node, family);
    }
    return family;
  }

  #teamUses({ team, unit }: { team: number; unit: number }): boolean {
    let users = this.#users.get(unit);
    if (!users) {
      users = this.#usersOf(unit);
      this.#users.set(unit, users);
    }
    return users.has(team);
  }

  #usersOf(unit: number): ReadonlySet<number> {
    const { graph, teams } = this.#groundwork;
    const { dependsOn, consumesApi } = graph.relations;
    const users = new Set<number>();
    for (const used of this.#familyOf(unit)) {
      for (const edges of [dependsOn.in, consumesApi.in]) {
        for (const user of neighbours(edges, used)) {
          users.add(teams.teamOf[user]!);
        }
      }
    }
    return users;
  }

  #areCopies(a: number, b: number): boolean {
    const one = this.#groundwork.facts[a];
    const other = this.#groundwork.facts[b];
    if (!one || !other || formOfUnit(one) !== formOfUnit(other)) {
      return true;
    }
    const names = [one, other].map(({ card }) => nameWords(card.name));
    const titles = [one, other].map(({ card }) =>
      nameWords(card.title ?? card.name),
    );
    // Of one name in two namespaces the namespaces tell the copies.
    const full = [one, other].map(({ ref, card }) => [
      ...nameWords(ref.slice(ref.indexOf(':') + 1, ref.indexOf('/'))),
      ...nameWords(card.name),
    ]);
    return [names, titles, full].some(([first = [], second = []]) =>
      areVariants(first, second),
    );
  }
}

/** Follows at most so many containers as nesting makes sense. */
function isWithin(
  container: Int32Array,
  inner: number,
  outer: number,
): boolean {
  let at = container[inner]!;
  for (let levels = 0; at >= 0 && levels < MOST_LEVELS; levels++) {
    if (at === outer) {
      return true;
    }
    at = container[at]!;
  }
  return false;
}
