import {
  TEAM_ROLES,
  TeamRole,
} from '@backstage-portfolio/plugin-portfolio-common';
import { EntityFacts } from '../facts/types';
import { kindCode } from '../graph/kinds';
import { CatalogGraph } from '../model';
import { PLATFORM, PRODUCT } from './decide';
import { THRESHOLDS } from './weights';

const GROUP = kindCode('group');
const RESOURCE = kindCode('resource');

/**
 * Team role of each Group, as an index into TEAM_ROLES: declared, else by the
 * decided units that it owns. Resources alone make no platform team: every
 * team has databases.
 */
export function* findTeamRoles(options: {
  facts: readonly (EntityFacts | undefined)[];
  graph: CatalogGraph;
  units: Uint32Array;
  /** Index into ROLES. */
  role: Uint8Array;
}): Generator<void, Uint8Array> {
  const { facts, graph, units, role } = options;
  const { owner, kinds } = graph;
  const teamRole = new Uint8Array(kinds.length);
  const platform = new Uint32Array(kinds.length);
  const product = new Uint32Array(kinds.length);
  const morePlatform = new Uint8Array(kinds.length);
  for (const node of units) {
    const team = owner[node]!;
    if (team >= 0 && role[node] === PLATFORM) {
      platform[team]!++;
      if (kinds[node] !== RESOURCE) {
        morePlatform[team] = 1;
      }
    } else if (team >= 0 && role[node] === PRODUCT) {
      product[team]!++;
    }
  }
  yield;
  for (let node = 0; node < kinds.length; node++) {
    if (kinds[node] === GROUP) {
      const found =
        facts[node]?.declaredTeamRole ??
        inferred({
          platform: platform[node]!,
          product: product[node]!,
          morePlatform: morePlatform[node] === 1,
        });
      teamRole[node] = TEAM_ROLES.indexOf(found);
    }
  }
  return teamRole;
}

function inferred(owned: {
  platform: number;
  product: number;
  morePlatform: boolean;
}): TeamRole {
  const { platform, product, morePlatform } = owned;
  const decided = platform + product;
  if (decided < THRESHOLDS.teamUnits) {
    return 'undecided';
  }
  if (platform / decided >= THRESHOLDS.teamShare) {
    return morePlatform ? 'platform' : 'undecided';
  }
  return product / decided >= THRESHOLDS.teamShare ? 'product' : 'undecided';
}
