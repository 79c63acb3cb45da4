import { groupBy } from '../graph/adjacency';
import { Adjacency, Assessed, ITEM_FORMS } from '../model';

const SLICE = 8192;
const LOOSE = ITEM_FORMS.indexOf('loose');

/** Items as one caller may see them. */
export interface ItemsInView {
  /** Item → 1 if it may be named. */
  visible: Uint8Array;
  /** Node → item that may be named, or -1. */
  itemOf: Int32Array;
  /** Item → its units that may be named. */
  units: Adjacency;
  /** Item → owner's node, domain's node; -1 for none that may be named. */
  owner: Int32Array;
  domain: Int32Array;
}

/**
 * An item may be named if its top may; one without a top if any of its units
 * may, and for loose items, whose name is their owner's, the owner as well.
 * Its owner and domain are shown if a visible unit of it says the same.
 */
export function* itemsInView(options: {
  assessed: Assessed;
  mask?: Uint8Array;
  visible: Uint8Array;
  owner: Int32Array;
  domain: Int32Array;
}): Generator<void, ItemsInView> {
  const { assessed, mask, visible } = options;
  const { items, graph } = assessed;
  const count = items.ids.length;
  const shown = new Uint8Array(count);
  const owner = new Int32Array(count).fill(-1);
  const domain = new Int32Array(count).fill(-1);
  if (mask) {
    for (let node = 0; node < visible.length; node++) {
      const item = items.itemOf[node]!;
      if (item >= 0 && visible[node] === 1) {
        const top = items.top[item]!;
        const itsOwner = items.owner[item]!;
        if (items.form[item] === LOOSE) {
          shown[item] = itsOwner < 0 || visible[itsOwner] === 1 ? 1 : 0;
        } else {
          shown[item] = top < 0 || visible[top] === 1 ? 1 : 0;
        }
        if (options.owner[node] === itsOwner) {
          owner[item] = itsOwner;
        }
        if (options.domain[node] === items.domain[item]) {
          domain[item] = items.domain[item]!;
        }
      }
      if (node % SLICE === 0) {
        yield;
      }
    }
  } else {
    shown.fill(1);
    owner.set(items.owner);
    domain.set(items.domain);
  }

  const nodes = graph.refs.length;
  const itemOf = new Int32Array(nodes).fill(-1);
  const keys = new Uint32Array(nodes);
  const values = new Uint32Array(nodes);
  for (let node = 0; node < nodes; node++) {
    const item = items.itemOf[node]!;
    if (item >= 0 && visible[node] === 1 && shown[item] === 1) {
      itemOf[node] = item;
    }
    // Row `count` takes what is in no item.
    keys[node] = itemOf[node]! >= 0 ? itemOf[node]! : count;
    values[node] = node;
  }
  yield;
  const units = yield* groupBy({ nodes: count + 1, keys, values });
  return { visible: shown, itemOf, units, owner, domain };
}
