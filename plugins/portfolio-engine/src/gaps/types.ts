import { Finding, FindingTemplate } from '../findings/types';
import { Groundwork } from '../groundwork/types';
import { NumberSettings, NumberValues } from '../settings/numbers';

export const GAP_SEVERITIES = ['low', 'medium', 'high'] as const;
export type GapSeverity = (typeof GAP_SEVERITIES)[number];

/** What a gap is about; hygiene is shown apart, to administrators. */
export type GapCategory = 'ownership' | 'hygiene';

/** One kind of gap: one file of `gaps/kinds`, one line of the registry. */
export interface GapDefinition<S extends NumberSettings = NumberSettings> {
  /** Such as `no-owner`. */
  kind: string;
  category: GapCategory;
  title: string;
  /** Why it matters, in a sentence. */
  meaning: string;
  /** Kind of finding → sentence; the gap's own kind, and `<kind>-collapsed`. */
  templates: Readonly<Record<string, FindingTemplate>>;
  settings?: S;
  /** Every gap of this kind, in any order. Yields often. */
  find(context: GapContext<S>): Generator<void, FoundGap[]>;
  /**
   * How many units could have the gap, for the collapse rule: a kind that hits
   * most comparable units has one cause, and is one finding.
   */
  comparable?(context: GapContext<S>): number;
  /**
   * Whether what was found has one cause for another reason, such as Groups
   * that were never imported; then it is one finding, however few there are.
   */
  hasOneCause?(context: GapContext<S>): boolean;
  /**
   * What the one finding lists; the units of the single ones (`places`), if
   * left out.
   */
  collapsesTo?: 'subjects';
}

export interface GapContext<S extends NumberSettings = NumberSettings> {
  groundwork: Groundwork;
  ground: GapGround;
  rules: NumberValues<typeof GAP_RULES>;
  settings: NumberValues<S>;
  /** False for units that the configuration takes out of this kind. */
  applies(node: number): boolean;
}

/** What several kinds ask of the catalog, looked up once. */
export interface GapGround {
  /**
   * Node → units that use it from outside of what it is part of. Of a System or
   * Domain those that use its parts, of a missing entity those that name it.
   */
  dependents: Uint32Array;
  /** Whether the catalog has people at all. */
  hasUsers: boolean;
}

export interface FoundGap extends Omit<Finding, 'kind' | 'teams'> {
  severity: GapSeverity;
  /** Node of a Group that could own it, or -1. */
  suggestedOwner?: number;
  /** Why that one: key of `OWNER_REASONS`. */
  suggestedBecause?: string;
  /** Change of metadata that mends it, on the subject; see `mendYaml`. */
  mend?: Mend;
  /** Several entities with one cause, as one finding; they are in `counted`. */
  collapsed?: true;
}

/** A change of metadata. */
export interface Mend {
  /**
   * Dotted path, such as `spec.owner` or `metadata.annotations.portfolio/role`;
   * `entity` where the subject is missing and shall be registered.
   */
  field: string;
  /**
   * Value to write; where left out, a person must fill it in. `{owner}` stands
   * for the suggested owner's ref.
   */
  value?: string;
}

/** A gap as it is stored. */
export interface Gap extends FoundGap {
  kind: string;
  id: string;
  category: GapCategory;
  /**
   * Owning group (effective owner) of the subject, -1 for none: gaps are
   * "mine" by it.
   */
  team: number;
}

/** What the configuration says of gaps. */
export interface GapSettings {
  rules: NumberValues<typeof GAP_RULES>;
  kinds: ReadonlyMap<
    string,
    {
      enabled: boolean;
      predicate?: number;
      numbers: Readonly<Record<string, number>>;
    }
  >;
}

export const GAP_RULES = {
  collapseShare: {
    default: 0.6,
    unit: 'share',
    meaning: 'Share of comparable units from which a kind is one finding.',
  },
  collapseUnits: {
    default: 10,
    unit: 'count',
    meaning: 'Least number of comparable units for that.',
  },
  ownersResolved: {
    default: 0.5,
    unit: 'share',
    meaning:
      'Share of owner refs that must resolve; below it the missing Groups are one finding.',
  },
  membersHabit: {
    default: 0.3,
    unit: 'share',
    meaning: 'Share of Groups with members from which an empty one is a gap.',
  },
} as const satisfies NumberSettings;
