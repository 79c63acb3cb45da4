import { isUnitCode } from '../graph/kinds';
import { ITEM_FORMS, ItemTable } from '../model';
import { offersToOthers } from './offersToOthers';
import { CapabilityContext } from './surfaces';

const UNIT_FORM = ITEM_FORMS.indexOf('unit');

/** The platforms of an owner that a Template may create on. */
export interface PlatformOfOwner {
  /** Owner's node → the top node of its only platform item, or -1 for several. */
  onlyPlatform: ReadonlyMap<number, number>;
}

/** Finds the owners of exactly one platform. */
export function platformsByOwner(items: ItemTable): PlatformOfOwner {
  const onlyPlatform = new Map<number, number>();
  for (let item = 0; item < items.ids.length; item++) {
    const owner = items.owner[item]!;
    const top = items.top[item]!;
    if (
      owner >= 0 &&
      top >= 0 &&
      items.form[item] === UNIT_FORM &&
      offersToOthers({ role: items.role }, item)
    ) {
      onlyPlatform.set(owner, onlyPlatform.has(owner) ? -1 : top);
    }
  }
  return { onlyPlatform };
}

/**
 * The unit on which a Template creates: what it declares, else the only
 * platform of its owner; -1 where neither is known.
 */
export function platformOfTemplate(options: {
  context: CapabilityContext;
  platforms: PlatformOfOwner;
  node: number;
}): number {
  const { context, platforms, node } = options;
  const { facts, graph } = context;
  const declared = facts[node]?.platform;
  if (declared !== undefined) {
    const target = graph.indexOf.get(declared);
    return target !== undefined &&
      isUnitCode(graph.kinds[target]!) &&
      graph.present[target] === 1
      ? target
      : -1;
  }
  return platforms.onlyPlatform.get(graph.owner[node]!) ?? -1;
}
