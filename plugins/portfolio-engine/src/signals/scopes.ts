import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { Finding } from '../findings/types';
import { Groundwork } from '../groundwork/types';
import { groupBy, neighbours } from '../graph/adjacency';
import { kindCode } from '../graph/kinds';
import { Stamps } from '../graph/stamps';
import { ITEM_FORMS } from '../model';
import { Scope } from './types';

const DOMAIN = kindCode('domain');
const LOOSE = ITEM_FORMS.indexOf('loose');
const PLATFORM = ROLES.indexOf('platform');
const MIXED = ROLES.indexOf('mixed');
const SLICE = 4096;

export const ORGANISATION_SCOPE = 'organisation';

/** Every scope, the organisation first; and where a unit belongs. */
export interface Scopes {
  all: Scope[];
  /**
   * Tells the numbers of the scopes that a finding belongs to, each once; 0 is
   * the organisation.
   */
  forEach(finding: Finding, visit: (scope: number) => void): void;
}

/**
 * The organisation, each registered domain, each platform item. A domain that
 * is itself a platform is one scope.
 */
export function* findScopes(groundwork: Groundwork): Generator<void, Scopes> {
  const { graph, items, teams, units } = groundwork;
  const all: Scope[] = [
    {
      id: ORGANISATION_SCOPE,
      kind: 'organisation',
      node: -1,
      item: -1,
      units,
      teams: teams.owning,
    },
  ];
  const scopeOfDomain = new Int32Array(graph.refs.length).fill(-1);
  for (let node = 0; node < graph.refs.length; node++) {
    if (graph.kinds[node] === DOMAIN && graph.present[node] === 1) {
      scopeOfDomain[node] = all.length;
      all.push(emptyScope({ id: graph.refs[node]!, kind: 'domain', node }));
    }
  }
  yield;
  const scopeOfItem = new Int32Array(items.ids.length).fill(-1);
  for (let item = 0; item < items.ids.length; item++) {
    const id = items.ids[item]!;
    const role = items.role[item];
    if ((role === PLATFORM || role === MIXED) && items.form[item] !== LOOSE) {
      const node = items.top[item]!;
      const domain = node < 0 ? -1 : scopeOfDomain[node]!;
      // A Domain that is itself the platform is one scope, under one id.
      if (domain >= 0) {
        scopeOfItem[item] = domain;
        all[domain] = { ...all[domain]!, kind: 'platform', item };
      } else {
        scopeOfItem[item] = all.length;
        all.push({ ...emptyScope({ id, kind: 'platform', node }), item });
      }
    }
  }
  yield;

  const seen = new Stamps(Math.max(all.length, graph.refs.length));
  const scopesOfUnit: number[] = [];
  const unitsInScopes: number[] = [];
  for (let done = 0; done < units.length; done++) {
    const node = units[done]!;
    forEachScope(node, scope => {
      scopesOfUnit.push(scope);
      unitsInScopes.push(node);
    });
    if (done % SLICE === 0) {
      yield;
    }
  }
  const members = yield* groupBy({
    nodes: all.length,
    keys: Uint32Array.from(scopesOfUnit),
    values: Uint32Array.from(unitsInScopes),
  });
  for (let number = 1; number < all.length; number++) {
    const scope = all[number]!;
    scope.units = neighbours(members, number);
    scope.teams = teamsOf(scope);
    if (number % 64 === 0) {
      yield;
    }
  }
  return {
    all,
    forEach: (finding, visit) => {
      seen.clear();
      visit(0);
      const visitOnce = (scope: number) => {
        if (seen.add(scope)) {
          visit(scope);
        }
      };
      for (const node of finding.places ?? finding.nodes) {
        forEachScope(node, visitOnce);
      }
      for (const item of finding.items ?? []) {
        visitOnce(scopeOfItem[item]!);
      }
    },
  };

  /** All but the organisation. */
  function forEachScope(node: number, visit: (scope: number) => void): void {
    const item = items.itemOf[node] ?? -1;
    let platform = item < 0 ? -1 : scopeOfItem[item]!;
    for (
      let domain = graph.domain[node] ?? -1;
      domain >= 0;
      domain = graph.container[domain]!
    ) {
      const scope = scopeOfDomain[domain]!;
      if (scope >= 0) {
        visit(scope);
        platform = platform === scope ? -1 : platform;
      }
    }
    if (platform >= 0) {
      visit(platform);
    }
  }

  function teamsOf(scope: Scope): Uint32Array {
    const { consumption, rowsByProvider } = groundwork;
    const found: number[] = [];
    seen.clear();
    for (let place = 0; place < scope.units.length; place++) {
      const node = scope.units[place]!;
      note(teams.teamOf[node]!);
      if (scope.kind === 'platform') {
        const end = rowsByProvider[node + 1]!;
        for (let row = rowsByProvider[node]!; row < end; row++) {
          note(teams.teamOf[consumption.consumer[row]!]!);
        }
      }
    }
    return Uint32Array.from(found).sort();

    function note(team: number): void {
      if (seen.add(team)) {
        found.push(team);
      }
    }
  }
}

const NO_NODES = new Uint32Array(0);

function emptyScope(named: Pick<Scope, 'id' | 'kind' | 'node'>): Scope {
  return {
    ...named,
    item: -1,
    units: NO_NODES,
    teams: NO_NODES,
  };
}
