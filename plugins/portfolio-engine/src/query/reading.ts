import { Overlay } from '../decisions/overlay';
import { noDecisions } from '../decisions/applyDecisions';
import { GAPS } from '../gaps/registry';
import { GapDefinition } from '../gaps/types';
import { DEFAULT_SIGNAL_SETTINGS } from '../signals/findSignals';
import { SIGNALS } from '../signals/registry';
import { SignalDefinition, SignalSettings } from '../signals/types';
import { View } from './view';

/**
 * An assessment as one caller reads it: what they may see, and the words of
 * people over it.
 */
export interface Reading {
  view: View;
  overlay: Overlay;
  terms: Terms;
  dates: Dates;
  may: {
    /** What is concluded of the whole organisation: signals and verdict. */
    readSignals: boolean;
    readStaffing: boolean;
    decide: boolean;
  };
}

/** What findings are judged by and told in. */
export interface Terms {
  /** In the order in which they are shown. */
  signals: readonly SignalDefinition[];
  /** Ids of signals of other plugins. */
  custom: ReadonlySet<string>;
  settings: SignalSettings;
  gaps: readonly GapDefinition[];
}

/** When things were seen first, as far as a history is kept. */
export interface Dates {
  /** Id of a finding or gap → ISO 8601 day. */
  findings: ReadonlyMap<string, string>;
  /**
   * `<consumer> > <provider>` of item ids → first day, and the day on which it
   * was missed if it is gone; only what changed since the first day of all.
   */
  itemUses: ReadonlyMap<string, { firstSeen: string; goneSince?: string }>;
  /** First day of any history. */
  since?: string;
}

/** The built-in signals and gaps, as they are where nothing is configured. */
export const BUILT_IN_TERMS: Terms = {
  signals: SIGNALS,
  custom: new Set(),
  settings: DEFAULT_SIGNAL_SETTINGS,
  gaps: GAPS,
};

/** A reading; what is left out is as where nothing is decided, or kept. */
export function readingOf(
  view: View,
  options: Partial<Omit<Reading, 'view'>> = {},
): Reading {
  return {
    view,
    overlay: options.overlay ?? noDecisions(view.assessed),
    terms: options.terms ?? BUILT_IN_TERMS,
    dates: options.dates ?? { findings: new Map(), itemUses: new Map() },
    may: options.may ?? {
      readSignals: false,
      readStaffing: false,
      decide: false,
    },
  };
}

const definitions = new WeakMap<
  Terms,
  {
    signals: ReadonlyMap<string, SignalDefinition>;
    gaps: ReadonlyMap<string, GapDefinition>;
  }
>();

/** The definitions by id or kind. */
export function termsById(terms: Terms) {
  let known = definitions.get(terms);
  if (!known) {
    known = {
      signals: new Map(terms.signals.map(each => [each.id, each])),
      gaps: new Map(terms.gaps.map(each => [each.kind, each])),
    };
    definitions.set(terms, known);
  }
  return known;
}
