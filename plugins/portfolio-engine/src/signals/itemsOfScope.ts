import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { Finding } from '../findings/types';
import { Groundwork } from '../groundwork/types';
import { ITEM_FORMS } from '../model';
import { Scope } from './types';

const PLATFORM = ROLES.indexOf('platform');
const MIXED = ROLES.indexOf('mixed');
const LOOSE = ITEM_FORMS.indexOf('loose');

const KNOWN = new WeakMap<Scope, ReadonlySet<number>>();

/**
 * Items with a unit in a scope, each once, in the order of their units. Looked
 * up once a scope.
 */
export function itemsIn(
  { items }: Groundwork,
  scope: Scope,
): ReadonlySet<number> {
  let known = KNOWN.get(scope);
  if (!known) {
    const found = new Set<number>();
    for (let place = 0; place < scope.units.length; place++) {
      const node = scope.units[place]!;
      found.add(items.itemOf[node]!);
    }
    found.delete(-1);
    known = found;
    KNOWN.set(scope, known);
  }
  return known;
}

/** A platform by name; the loose work of an owner is none. */
export function isPlatformItem({ items }: Groundwork, item: number): boolean {
  const role = items.role[item];
  return (role === PLATFORM || role === MIXED) && items.form[item] !== LOOSE;
}

/**
 * What a finding on an item is about, of either kind: the first where the item
 * is an entity, the second where it is not registered or loose work.
 */
export function subjectOf(
  { items }: Groundwork,
  item: number,
  kinds: readonly [string, string],
): Pick<Finding, 'kind' | 'nodes' | 'items'> {
  const top = items.top[item]!;
  return top >= 0
    ? { kind: kinds[0], nodes: [top] }
    : { kind: kinds[1], nodes: [], items: [item] };
}
