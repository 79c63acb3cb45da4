import {
  ROLES,
  TEAM_ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { NumberSettings } from '../../settings/numbers';
import { severityOf } from '../ground';
import { findPlatformItems } from '../platformItems';
import { suggestOwner } from '../suggestOwner';
import { FoundGap, GapDefinition } from '../types';

const PLATFORM = ROLES.indexOf('platform');
const PRODUCT_TEAM = TEAM_ROLES.indexOf('product');
const PLATFORM_TEAM = TEAM_ROLES.indexOf('platform');

const SETTINGS = {
  consumerTeams: {
    default: 2,
    unit: 'count',
    meaning:
      'Other teams that must use a platform: what a team builds for itself is its own affair.',
  },
} as const satisfies NumberSettings;

/**
 * Platforms that other teams build on, in a team that works on products. Where
 * there is no platform team at all, every platform is in such hands, and who
 * should have them is no slip of metadata.
 */
export const PLATFORM_OWNED_BY_PRODUCT_TEAM: GapDefinition<typeof SETTINGS> = {
  kind: 'platform-owned-by-product-team',
  category: 'ownership',
  title: 'A platform in the hands of a product team',
  meaning:
    'Its customers come first for a product team; those who build on its platform wait.',
  templates: {
    'platform-owned-by-product-team':
      '{subject} is a platform that {count} other teams use, and {other}, which owns it, works on products.',
    'platform-owned-by-product-team-collapsed':
      '{count} platforms belong to product teams. Give them a team of their own, the most used one first.',
  },
  settings: SETTINGS,
  comparable: ({ groundwork }) =>
    groundwork.items.role.reduce(
      (sum, role, item) =>
        sum + (role === PLATFORM && groundwork.items.top[item]! >= 0 ? 1 : 0),
      0,
    ),
  *find({ groundwork, settings }) {
    const { items, teams } = groundwork;
    const found: FoundGap[] = [];
    if (!teams.owning.some(group => teams.role[group] === PLATFORM_TEAM)) {
      return found;
    }
    const isProductTeams = (item: number) =>
      items.role[item] === PLATFORM &&
      teams.role[teams.teamOf[items.top[item]!] ?? -1] === PRODUCT_TEAM;
    for (const platform of yield* findPlatformItems(
      groundwork,
      isProductTeams,
    )) {
      const team = teams.teamOf[platform.top]!;
      if (platform.teams.length >= settings.consumerTeams) {
        const suggested = suggestOwner({
          groundwork,
          node: platform.top,
          accepts: group => teams.role[group] === PLATFORM_TEAM,
        });
        found.push({
          severity: severityOf(platform.teams.length),
          nodes: [platform.top, team],
          counted: platform.teams,
          leastCounted: 1,
          weight: platform.users.length,
          ...suggested,
          mend: { field: 'spec.owner', ...(suggested && { value: '{owner}' }) },
        });
      }
    }
    return found;
  },
};
