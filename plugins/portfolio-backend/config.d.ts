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
  };
}
