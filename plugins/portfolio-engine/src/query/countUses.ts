import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { groupBy } from '../graph/adjacency';
import { isUnitCode, kindCode } from '../graph/kinds';
import { Adjacency, ITEM_FORMS } from '../model';
import { Stamps } from '../graph/stamps';
import { forEachUseBy, forEachUseOf, isCounted, providerOf } from './uses';
import { View, ViewCounts } from './view';

const WORK = 8192;
const GROUP = kindCode('group');
const PRODUCT = ROLES.indexOf('product');
const PLATFORM = ROLES.indexOf('platform');
const MIXED = ROLES.indexOf('mixed');
const LOOSE = ITEM_FORMS.indexOf('loose');

/** Counts anew from each subject, so that nothing is counted twice. */
export function* countUses(
  view: Omit<View, 'counts'>,
): Generator<void, ViewCounts> {
  const { graph, roles, items, capabilities, consumption } = view.assessed;
  const nodes = graph.refs.length;
  const teams = new Stamps(nodes);
  const others = new Stamps(items.ids.length);
  // Steps since the last turn of others.
  const pace = { work: 0 };

  const unitTeams = new Uint32Array(nodes);
  const unitItems = new Uint32Array(nodes);
  const unitsOfTeam = yield* unitsByTeam(view);
  for (let unit = 0; unit < nodes; unit++) {
    if (view.visible[unit] === 0 || !isUnitCode(graph.kinds[unit]!)) {
      continue;
    }
    const from = view.forest.position[unit]!;
    const to = view.forest.end[unit]!;
    teams.clear();
    others.clear();
    teams.leaveOut(view.team[unit]!);
    others.leaveOut(view.item[unit]!);
    for (let i = from; i < to; i++) {
      forEachUseOf(view, view.forest.order[i]!, row => {
        const consumer = consumption.consumer[row]!;
        const position = view.forest.position[consumer]!;
        pace.work++;
        if ((position < from || position >= to) && isCounted(view, row)) {
          teams.add(view.team[consumer]!);
          others.add(view.item[consumer]!);
        }
      });
      pace.work++;
      if (pace.work > WORK) {
        pace.work = 0;
        yield;
      }
    }
    unitTeams[unit] = teams.size;
    unitItems[unit] = others.size;
  }

  const itemTeams = new Uint32Array(items.ids.length);
  const itemItems = new Uint32Array(items.ids.length);
  const itemStandsOn = new Uint32Array(items.ids.length);
  const itemPlatforms = new Uint32Array(items.ids.length);
  for (let item = 0; item < items.ids.length; item++) {
    teams.clear();
    others.clear();
    teams.leaveOut(teamOf(view, view.items.owner[item]!));
    others.leaveOut(item);
    yield* forEachPart(view.items.units, item, node =>
      forEachUseOf(view, node, row => {
        const consumer = consumption.consumer[row]!;
        pace.work++;
        if (view.item[consumer] !== item && isCounted(view, row)) {
          teams.add(view.team[consumer]!);
          others.add(view.item[consumer]!);
        }
      }),
    );
    itemTeams[item] = teams.size;
    itemItems[item] = others.size;
    others.clear();
    others.leaveOut(item);
    yield* forEachPart(view.items.units, item, node =>
      forEachUseBy(view, node, row => {
        pace.work++;
        const other = view.item[providerOf(view, row)]!;
        if (others.add(other) && isPlatform(other)) {
          itemPlatforms[item]!++;
        }
      }),
    );
    itemStandsOn[item] = others.size;
  }

  const itemCapabilities = new Uint32Array(items.ids.length);
  const capabilityTeams = new Uint32Array(capabilities.ids.length);
  const capabilityItems = new Uint32Array(capabilities.ids.length);
  const rowsOfCapability = yield* rowsByCapability(view);
  for (let i = 0; i < capabilities.ids.length; i++) {
    if (view.capabilityVisible[i] === 0) {
      continue;
    }
    const provider = capabilities.provider[i]!;
    const item = itemOfCapability(view, i);
    if (item >= 0) {
      itemCapabilities[item]!++;
    }
    teams.clear();
    others.clear();
    teams.leaveOut(provider < 0 ? -1 : view.team[provider]!);
    others.leaveOut(item);
    for (
      let j = rowsOfCapability.offsets[i]!;
      j < rowsOfCapability.offsets[i + 1]!;
      j++
    ) {
      // Another team is a user of it even at home in the same platform.
      const consumer = consumption.consumer[rowsOfCapability.targets[j]!]!;
      teams.add(view.team[consumer]!);
      others.add(view.item[consumer]!);
      pace.work++;
    }
    capabilityTeams[i] = teams.size;
    capabilityItems[i] = others.size;
    if (pace.work > WORK) {
      pace.work = 0;
      yield;
    }
  }

  const teamUnits = new Uint32Array(nodes);
  const teamPlatformUnits = new Uint32Array(nodes);
  const teamProductUnits = new Uint32Array(nodes);
  const teamConsumers = new Uint32Array(nodes);
  const teamProviders = new Uint32Array(nodes);
  for (let team = 0; team < nodes; team++) {
    if (unitsOfTeam.offsets[team] === unitsOfTeam.offsets[team + 1]) {
      continue;
    }
    teams.clear();
    teams.leaveOut(team);
    yield* forEachPart(unitsOfTeam, team, node => {
      teamUnits[team]!++;
      teamPlatformUnits[team]! += roles.role[node] === PLATFORM ? 1 : 0;
      teamProductUnits[team]! += roles.role[node] === PRODUCT ? 1 : 0;
      forEachUseOf(view, node, row => {
        pace.work++;
        if (isCounted(view, row)) {
          teams.add(view.team[consumption.consumer[row]!]!);
        }
      });
    });
    teamConsumers[team] = teams.size;
    teams.clear();
    teams.leaveOut(team);
    yield* forEachPart(unitsOfTeam, team, node =>
      forEachUseBy(view, node, row => {
        pace.work++;
        if (isCounted(view, row)) {
          teams.add(view.team[providerOf(view, row)]!);
        }
      }),
    );
    teamProviders[team] = teams.size;
  }

  return {
    unitTeams,
    unitItems,
    itemTeams,
    itemItems,
    itemStandsOn,
    itemPlatforms,
    itemCapabilities,
    capabilityTeams,
    capabilityItems,
    teamUnits,
    teamPlatformUnits,
    teamProductUnits,
    teamConsumers,
    teamProviders,
    unitsOfTeam,
    rowsOfCapability,
  };

  function* forEachPart(
    parts: Adjacency,
    whole: number,
    visit: (node: number) => void,
  ): Generator<void, void> {
    for (let i = parts.offsets[whole]!; i < parts.offsets[whole + 1]!; i++) {
      visit(parts.targets[i]!);
      pace.work++;
      if (pace.work > WORK) {
        pace.work = 0;
        yield;
      }
    }
  }

  function isPlatform(item: number): boolean {
    return (
      (items.role[item] === PLATFORM || items.role[item] === MIXED) &&
      items.form[item] !== LOOSE
    );
  }
}

/** The node itself if it is a Group, else -1. */
export function teamOf(view: Pick<View, 'assessed'>, owner: number): number {
  const { kinds } = view.assessed.graph;
  return owner >= 0 && kinds[owner] === GROUP ? owner : -1;
}

/** The item that offers a capability, or -1 if it may not be named. */
export function itemOfCapability(
  view: Pick<View, 'assessed' | 'items'>,
  capability: number,
): number {
  const item = view.assessed.capabilities.item[capability]!;
  return item >= 0 && view.items.visible[item] === 1 ? item : -1;
}

function* unitsByTeam(view: Omit<View, 'counts'>): Generator<void, Adjacency> {
  const { graph } = view.assessed;
  const nodes = graph.refs.length;
  const keys = new Uint32Array(nodes);
  const values = new Uint32Array(nodes);
  for (let node = 0; node < nodes; node++) {
    const team =
      isUnitCode(graph.kinds[node]!) && view.visible[node] === 1
        ? view.team[node]!
        : -1;
    // Row `nodes` takes what no team owns.
    keys[node] = team < 0 ? nodes : team;
    values[node] = node;
  }
  yield;
  return yield* groupBy({ nodes: nodes + 1, keys, values });
}

function* rowsByCapability(
  view: Omit<View, 'counts'>,
): Generator<void, Adjacency> {
  const { capability } = view.assessed.consumption;
  const count = view.capabilityVisible.length;
  const keys = new Uint32Array(capability.length);
  const values = new Uint32Array(capability.length);
  let kept = 0;
  for (let row = 0; row < capability.length; row++) {
    const used = capability[row]!;
    if (
      used >= 0 &&
      view.capabilityVisible[used] === 1 &&
      view.rows[row]! > 0 &&
      isCounted(view, row)
    ) {
      keys[kept] = used;
      values[kept++] = row;
    }
    if (row % 65_536 === 0) {
      yield;
    }
  }
  return yield* groupBy({
    nodes: count,
    keys: keys.subarray(0, kept),
    values: values.subarray(0, kept),
  });
}
