import { Seen } from '../platforms/platformText';
import { titleOf } from './titles';
import { View } from './view';

/** How a caller sees what a text names. */
export function seenBy(view: View): Seen {
  const { assessed } = view;
  return {
    node: node =>
      node >= 0 && view.visible[node] === 1
        ? titleOf({ assessed, node })
        : undefined,
    item: item =>
      item >= 0 && view.items.visible[item] === 1
        ? assessed.items.titles[item]
        : undefined,
    capability: capability => view.capabilityVisible[capability] === 1,
  };
}
