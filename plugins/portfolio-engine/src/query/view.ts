import { Adjacency, Assessed, Coverage } from '../model';
import { ItemsInView } from './itemsInView';
import { QueryIndex } from './queryIndex';

/** What a row of the consumption table is to a caller. */
export const ROW_HIDDEN = 0;
export const ROW_VISIBLE = 1;
/** The provider is hidden, the API is not: it stands for itself. */
export const ROW_OF_SURFACE = 2;

/**
 * The assessment as one caller may see it: the same numbers of nodes, items
 * and capabilities, with everything hidden taken out of every column. All
 * questions are answered from a view alone. What it says of structure (owner,
 * container, system, domain) is worked out anew from the visible relations;
 * roles and what belongs to which item are conclusions that stay.
 */
export interface View {
  index: QueryIndex;
  assessed: Assessed;
  /** True where nothing is hidden. */
  complete: boolean;
  /**
   * Node → 1 if it may be named: a readable entity, or one that the catalog
   * does not have and a readable one refers to.
   */
  visible: Uint8Array;
  /** Node → owner, -1 for none that may be named. */
  owner: Int32Array;
  /** Node → owner if that is a Group: persons are no team. */
  team: Int32Array;
  container: Int32Array;
  system: Int32Array;
  domain: Int32Array;
  /** Node → item that may be named, or -1. */
  item: Int32Array;
  items: ItemsInView;
  /** Capability → 1 if it may be named. */
  capabilityVisible: Uint8Array;
  /** Row of the consumption table → ROW_HIDDEN, ROW_VISIBLE, ROW_OF_SURFACE. */
  rows: Uint8Array;
  /**
   * The containment forest in depth-first order: what a node contains, itself
   * first, stands at `order[position[node]] … order[end[node] - 1]`.
   */
  forest: Forest;
  /** How much the visible part says. */
  said: Coverage;
  /** Share of components that declare any dependency or API edge, 0 … 1. */
  coverage: number;
  counts: ViewCounts;
}

export interface Forest {
  order: Uint32Array;
  position: Uint32Array;
  end: Uint32Array;
}

/** Numbers that lists are sorted by, worked out once a view. */
export interface ViewCounts {
  /** Unit (with its parts) → other teams, other items that use it. */
  unitTeams: Uint32Array;
  unitItems: Uint32Array;
  /** Item → other teams, other items that use it directly. */
  itemTeams: Uint32Array;
  itemItems: Uint32Array;
  /** Item → other items, other platforms that it uses directly. */
  itemStandsOn: Uint32Array;
  itemPlatforms: Uint32Array;
  itemCapabilities: Uint32Array;
  /** Capability → other teams, other items that use it. */
  capabilityTeams: Uint32Array;
  capabilityItems: Uint32Array;
  /** Team node → units it owns; of these platform and product ones. */
  teamUnits: Uint32Array;
  teamPlatformUnits: Uint32Array;
  teamProductUnits: Uint32Array;
  /** Team node → other teams that use its units, or that it uses. */
  teamConsumers: Uint32Array;
  teamProviders: Uint32Array;
  /** Team node → units; capability → visible rows that use it. */
  unitsOfTeam: Adjacency;
  rowsOfCapability: Adjacency;
}
