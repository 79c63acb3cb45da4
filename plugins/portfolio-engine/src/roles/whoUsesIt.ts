import { degree } from '../graph/adjacency';
import { kindCode } from '../graph/kinds';
import { Adjacency, CatalogGraph } from '../model';
import { evidenceCode } from './evidenceLog';
import { Ledger } from './ledger';
import { DECIDED_SUM, THRESHOLDS, WEIGHTS } from './weights';

const USED = evidenceCode('used-by-items');
const SERVES_PLATFORM = evidenceCode('serves-platform');
const SERVES_PRODUCT = evidenceCode('serves-product');
const PROVIDED_PLATFORM = evidenceCode('provided-by-platform');
const PROVIDED_PRODUCT = evidenceCode('provided-by-product');
const API = kindCode('api');
const COMPONENT = kindCode('component');
const SYSTEM = kindCode('system');
const WORK = 4096;

/** Who uses one unit, from outside of its own system. */
export interface Users {
  /** Other systems, or owners of what stands in no system. */
  items: number;
  teams: number;
  /** Users within the same system or of the same loose work. */
  privately: number;
  /** Sum of what the users speak for, and how many speak. */
  sides: number;
  speaking: number;
}

/** The counting under way. */
interface Count {
  /** The unit whose users are counted. */
  of: number;
  users: Users;
  /** System, or loose work, from within which use is private. */
  home: number;
  balance: Float64Array;
}

/**
 * Counts users of one unit after another. Components are not counted, since
 * one system of forty components is one user.
 */
export class UserCount {
  readonly #graph: CatalogGraph;
  readonly #seenItem: Uint32Array;
  readonly #seenTeam: Uint32Array;
  #round = 0;

  constructor(graph: CatalogGraph) {
    this.#graph = graph;
    this.#seenItem = new Uint32Array(graph.refs.length);
    this.#seenTeam = new Uint32Array(graph.refs.length);
  }

  /** `balance`: what each node speaks for, as log-odds. */
  of(node: number, balance: Float64Array): Users {
    const { relations, kinds, owner } = this.#graph;
    const users: Users = {
      items: 0,
      teams: 0,
      privately: 0,
      sides: 0,
      speaking: 0,
    };
    this.#round++;
    const home = groupOf(this.#graph, node);
    this.#seenItem[home] = this.#round;
    if (owner[node]! >= 0) {
      this.#seenTeam[owner[node]!] = this.#round;
    }
    this.#countUsersOf(node, { of: node, users, home, balance });
    if (kinds[node] === SYSTEM) {
      // A System is used where its parts are.
      const { offsets, targets } = relations.partOf.in;
      for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
        this.#countUsersOf(targets[i]!, { of: node, users, home, balance });
      }
    }
    return users;
  }

  #countUsersOf(node: number, count: Count): void {
    const { relations, kinds } = this.#graph;
    const { dependsOn, consumesApi, providesApi } = relations;
    this.#count(dependsOn.in, node, count);
    this.#count(consumesApi.in, node, count);
    if (kinds[node] === COMPONENT) {
      const { offsets, targets } = providesApi.out;
      for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
        this.#count(consumesApi.in, targets[i]!, count);
        this.#count(dependsOn.in, targets[i]!, count);
      }
    }
  }

  #count(adjacency: Adjacency, node: number, count: Count): void {
    const { offsets, targets } = adjacency;
    const { users, home, balance } = count;
    const { owner } = this.#graph;
    for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
      const user = targets[i]!;
      const group = groupOf(this.#graph, user);
      if (group === home) {
        // A System that its own parts use has no user by that.
        if (home === count.of) {
          continue;
        }
        users.privately++;
      } else if (this.#seenItem[group] !== this.#round) {
        this.#seenItem[group] = this.#round;
        users.items++;
      }
      const team = owner[user]!;
      if (team >= 0 && this.#seenTeam[team] !== this.#round) {
        this.#seenTeam[team] = this.#round;
        users.teams++;
      }
      const side = balance[user]!;
      if (Math.abs(side) >= DECIDED_SUM) {
        users.sides += Math.sign(side);
        users.speaking++;
      }
    }
  }
}

/** What a unit counts as when it uses another: its system, else its owner's loose work. */
function groupOf(graph: CatalogGraph, node: number): number {
  const system = graph.system[node]!;
  if (system >= 0) {
    return system;
  }
  const owner = graph.owner[node]!;
  return owner >= 0 ? owner : node;
}

/** Adds who uses each unit, and whose API it is. `own`: what each says by itself. */
export function* weighUsers(options: {
  graph: CatalogGraph;
  units: Uint32Array;
  ledger: Ledger;
  own: Float64Array;
}): Generator<void, void> {
  const { graph, units, ledger, own } = options;
  const { dependsOn, consumesApi, providesApi, partOf } = graph.relations;
  const count = new UserCount(graph);
  let work = 0;
  for (const node of units) {
    if (graph.kinds[node] === API) {
      weighProvider({ graph, node, ledger, own });
    }
    const users = count.of(node, own);
    weighUse({ ledger, node, users });
    work +=
      8 +
      degree(dependsOn.in, node) +
      degree(consumesApi.in, node) +
      degree(providesApi.out, node) +
      8 * degree(partOf.in, node);
    if (work >= WORK) {
      work = 0;
      yield;
    }
  }
}

function weighUse(options: {
  ledger: Ledger;
  node: number;
  users: Users;
}): void {
  const { ledger, node, users } = options;
  const { items, teams, privately, sides, speaking } = users;
  if (items >= THRESHOLDS.otherItems || teams >= THRESHOLDS.otherTeams) {
    ledger.add(node, {
      code: USED,
      weight: weightOfTeams(teams),
      a: items,
      b: teams,
    });
    return;
  }
  // What nobody else uses takes the side of those that it serves.
  if (items + privately > 0 && speaking > 0 && Math.abs(sides) === speaking) {
    ledger.add(node, {
      code: sides > 0 ? SERVES_PLATFORM : SERVES_PRODUCT,
      weight: WEIGHTS.servesOneSide * Math.sign(sides),
    });
  }
}

function weightOfTeams(teams: number): number {
  if (teams >= THRESHOLDS.manyTeams) {
    return WEIGHTS.usedByManyTeams;
  }
  return teams >= THRESHOLDS.otherTeams
    ? WEIGHTS.usedByOtherTeams
    : WEIGHTS.usedByOtherItems;
}

function weighProvider(options: {
  graph: CatalogGraph;
  node: number;
  ledger: Ledger;
  own: Float64Array;
}): void {
  const { graph, node, ledger, own } = options;
  const { offsets, targets } = graph.relations.providesApi.in;
  let provider = -1;
  for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
    const candidate = targets[i]!;
    if (provider < 0 || Math.abs(own[candidate]!) > Math.abs(own[provider]!)) {
      provider = candidate;
    }
  }
  const side = provider < 0 ? 0 : own[provider]!;
  if (Math.abs(side) >= DECIDED_SUM) {
    ledger.add(node, {
      code: side > 0 ? PROVIDED_PLATFORM : PROVIDED_PRODUCT,
      weight: WEIGHTS.providedBy * side,
      a: provider,
    });
  }
}
