import {
  CONFIDENCES,
  ROLES,
  TEAM_ROLES,
} from '@backstage-portfolio/plugin-portfolio-common';
import { ITEM_FORMS } from '../../model';
import { ascending, mostDependents, severityOf } from '../ground';
import { suggestOwner } from '../suggestOwner';
import { FoundGap, GapContext, GapDefinition } from '../types';

const PRODUCT = ROLES.indexOf('product');
const PRODUCT_TEAM = TEAM_ROLES.indexOf('product');
const PLATFORM_TEAM = TEAM_ROLES.indexOf('platform');
const UNIT = ITEM_FORMS.indexOf('unit');
const SURE = CONFIDENCES.indexOf('very-likely');
const SLICE = 512;

/**
 * Platform teams with products of which one is sure that they are; one finding
 * a team, which is the cause. Where no team works on products alone, nobody
 * could take them.
 */
export const PRODUCT_OWNED_BY_PLATFORM_TEAM: GapDefinition = {
  kind: 'product-owned-by-platform-team',
  category: 'ownership',
  title: 'A product in the hands of a platform team',
  meaning:
    'Its end customers and the teams that build on the platform ask for the same hands.',
  templates: {
    'product-owned-by-platform-team':
      '{other} works on platforms, and owns {count} products for end customers, such as {subject}.',
    'product-owned-by-platform-team-collapsed':
      '{count} products belong to platform teams. Say of each whether it is a product for end customers; where it is, let a product team own it.',
  },
  comparable({ groundwork }) {
    let products = 0;
    for (let item = 0; item < groundwork.items.ids.length; item++) {
      products += isSureProduct(groundwork, item) ? 1 : 0;
    }
    return products;
  },
  *find({ groundwork, ground, applies }) {
    const { items, teams } = groundwork;
    if (!groundwork.teams.owning.some(isOf(teams.role, PRODUCT_TEAM))) {
      return [];
    }
    const byTeam = new Map<number, number[]>();
    for (let item = 0; item < items.ids.length; item++) {
      const top = items.top[item]!;
      const team = top >= 0 ? teams.teamOf[top]! : -1;
      if (
        team >= 0 &&
        teams.role[team] === PLATFORM_TEAM &&
        isSureProduct(groundwork, item) &&
        applies(top)
      ) {
        const products = byTeam.get(team);
        if (products) {
          products.push(top);
        } else {
          byTeam.set(team, [top]);
        }
      }
      if (item % SLICE === 0) {
        yield;
      }
    }
    return [...byTeam].map(([team, unsorted]): FoundGap => {
      const products = unsorted.sort(ascending);
      const [first] = products;
      const suggested = suggestOwner({
        groundwork,
        node: first!,
        accepts: group => teams.role[group] === PRODUCT_TEAM,
      });
      const weight = mostDependents(ground, products);
      return {
        severity: severityOf(weight),
        nodes: [first!, team],
        counted: products,
        leastCounted: 1,
        places: products,
        weight,
        ...suggested,
        mend: { field: 'spec.owner', ...(suggested && { value: '{owner}' }) },
      };
    });
  },
};

function isOf(roles: Uint8Array, role: number): (group: number) => boolean {
  return group => roles[group] === role;
}

function isSureProduct(
  { items, roles }: GapContext['groundwork'],
  item: number,
): boolean {
  // Declared comes before very likely.
  return (
    items.role[item] === PRODUCT &&
    items.form[item] === UNIT &&
    roles.confidence[items.top[item]!]! <= SURE
  );
}
