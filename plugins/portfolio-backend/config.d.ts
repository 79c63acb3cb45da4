import { HumanDuration } from '@backstage/types';

/** A duration: `{ minutes: 30 }`, `PT30M` or `30 minutes`. */
type Duration = HumanDuration | string;

/** Values by which an organisation says a role in words of its own. */
interface Words {
  /** Values of `spec.type`. */
  types?: string[];
  tags?: string[];
  /** Label key → values. */
  labels?: { [key: string]: string[] };
  /** Annotation key → values. */
  annotations?: { [key: string]: string[] };
  /** Path below `spec` → values. */
  spec?: { [path: string]: string[] };
  /** Kinds of units on which the words count. */
  kinds?: string[];
}

/**
 * Least value of each measure of an indicator; all must be reached. Several in
 * a list: one of them is enough. Shares are written from 0 to 1.
 */
type Bounds = { [measure: string]: number } | { [measure: string]: number }[];

/**
 * Which entities count: a filter predicate of Backstage over whole entities,
 * such as `{ kind: component, spec.lifecycle: production }`.
 */
type Predicate = object;

interface SignalRules {
  habitShare?: number;
  habitUnits?: number;
  habitTeams?: number;
  witnessTeams?: number;
  scopeTeams?: number;
  clearCoverage?: number;
  clearIndicators?: number;
  sameEverywhere?: number;
  mostExperimental?: number;
}

interface GapRules {
  collapseShare?: number;
  collapseUnits?: number;
  ownersResolved?: number;
  membersHabit?: number;
}

export interface Config {
  /** Backstage Portfolio: products and platforms of the catalog. */
  portfolio?: {
    /** When the catalog is assessed. */
    schedule?: {
      /** Time between two assessments. Default: 30 minutes. */
      frequency?: Duration;
      /** Time from the start of the backend to the first one. Default: 15 s. */
      initialDelay?: Duration;
      /** An assessment that takes longer is given up. Default: 5 minutes. */
      timeout?: Duration;
    };
    history?: {
      /** How long numbers of the past are kept. Default: 2 years. */
      retention?: Duration;
      /** A sentence that readers should know of the history, shown beside it. */
      note?: string;
    };
    /** Words that declare a role, added to the default ones. */
    vocabulary?: {
      product?: Words;
      platform?: Words;
      mixed?: Words;
      /** Outside of every count. */
      none?: Words;
      /** Team roles of Groups. */
      teams?: {
        product?: Words;
        platform?: Words;
        enabling?: Words;
        'complicated-subsystem'?: Words;
      };
    };
    /** Where the catalog already says what our annotations would say. */
    facts?: Array<{
      fact:
        | 'audience'
        | 'product-manager'
        | 'job-title'
        | 'concern'
        | 'friction'
        | 'capability'
        | 'need'
        | 'success-metric'
        | 'lead-time-days'
        | 'incidents'
        | 'last-release';
      /** Exactly one of these four says where. */
      annotation?: string;
      label?: string;
      tag?: string;
      /** Dotted path below `spec`. */
      spec?: string;
      /** Counts only where one of these stands there. */
      values?: string[];
      /** What it says, instead of the value itself. */
      means?: string;
      /** Counts on these kinds only. */
      kinds?: string[];
    }>;
    /**
     * The signals that an organisation needs a Platform PM, by id. Ids,
     * indicators, measures and figures stand in the documentation, and in the
     * message about a key that is not known.
     */
    signals?: {
      /** Figures of the rules for all signals. */
      rules?: SignalRules;
      [signal: string]:
        | {
            /** Default: true. */
            enabled?: boolean;
            /** Units that count for this signal. Default: all. */
            appliesTo?: Predicate;
            /** Figures of the signal. */
            settings?: { [name: string]: number };
            indicators?: {
              [indicator: string]: {
                /** Default: true. */
                enabled?: boolean;
                watch?: Bounds;
                raise?: Bounds;
              };
            };
          }
        | SignalRules
        | undefined;
    };
    /** Ownership gaps and catalog hygiene, by kind. */
    gaps?: {
      /** Figures of the rules for all kinds. */
      rules?: GapRules;
      [kind: string]:
        | {
            /** Default: true. */
            enabled?: boolean;
            /** Units of which this is a gap. Default: all. */
            appliesTo?: Predicate;
            /** Figures of the kind. */
            settings?: { [name: string]: number };
          }
        | GapRules
        | undefined;
    };
    /** Figures of the rule of thumb for how many Platform PMs it takes. */
    staffing?: { [name: string]: number };
    /** Figures by which signals make a verdict. */
    verdict?: { [name: string]: number };
    /**
     * Values of `spec.type` of Groups that are teams even where other Groups
     * are below them. Default: a team is a Group without child groups.
     */
    teamTypes?: string[];
  };
}
