import { Finding, FindingTemplate } from '../findings/types';
import { Groundwork } from '../groundwork/types';
import { NumberSettings, NumberUnit, NumberValues } from '../settings/numbers';
import { LookAlikes } from '../lookalikes/types';

/*
 * What a signal is made of. A built-in signal is one file of this folder with
 * one exported `SignalDefinition` and one line in `registry.ts`; those of other
 * plugins are values of the same types. Everything else (scopes, coverage, the
 * rules for all, status, storage, pages) follows from the definition.
 */

/** One of the signs that an organisation needs a Platform PM. */
export interface SignalDefinition<S extends NumberSettings = NumberSettings> {
  /** Kebab-case, stable. */
  id: string;
  /** On screen, such as `Solutions that look alike`. */
  title: string;
  /** One sentence: what is asked. */
  question: string;
  /** The idea of the source documents behind it, in a sentence or two. */
  idea: string;
  /** Figures that may be configured, beside the thresholds. */
  settings?: S;
  indicators: readonly IndicatorDefinition<S>[];
  /** Kind of finding → sentence. Kinds of all signals are apart. */
  templates: Readonly<Record<string, FindingTemplate>>;
  /**
   * Holds the whole signal to `watch`, for a reason in words, where what was
   * seen cannot carry more. From the status and bases of its indicators, by
   * id, alone: it is asked again when people exempt findings. Pure.
   */
  watchAtMost?(options: {
    status: ReadonlyMap<string, SignalStatus>;
    bases: ReadonlyMap<string, Readonly<Record<string, number>>>;
  }): string | undefined;
}

/** A measurable fact under a signal. */
export interface IndicatorDefinition<
  S extends NumberSettings = NumberSettings,
> {
  /** Kebab-case, unique within the signal. */
  id: string;
  title: string;
  /** One sentence: what is measured and why it counts. */
  meaning: string;
  /**
   * `presence`: something was seen, which holds at any coverage. `absence`:
   * something is missing or a ratio, which holds only where the field is a
   * habit (rule 2).
   */
  kind: 'presence' | 'absence';
  /** It never raises a signal, alone or with others. */
  watchOnly?: boolean;
  /**
   * The field of the catalog that it reads; its coverage is that of the
   * indicator. Unknown indicators name it.
   */
  field: FieldId;
  /**
   * Where more than one field is read. All must be habits (absence only), and
   * all must be covered before it is called clear.
   */
  alsoNeeds?: readonly FieldId[];
  /** Named numbers to which the conditions apply; larger is worse. */
  measures: Readonly<Record<string, MeasureDefinition>>;
  /**
   * Bounds: at `watch`, or at `raise`, if every measure of one of the
   * conditions is at least as large.
   */
  watch: readonly Condition[];
  /** Empty where it is watch only. */
  raise: readonly Condition[];
  /**
   * Everything that was seen, in the whole catalog, in any order. Yields at
   * least every few thousand steps.
   */
  find(context: SignalContext<S>): Generator<void, Finding[]>;
  /**
   * Denominators and such of one scope, for `measure`. Called once a scope, so
   * at most linear in the scope's units.
   */
  bases?(
    context: SignalContext<S>,
    scope: Scope,
  ): Readonly<Record<string, number>>;
  /**
   * The measures, from the findings of a scope and its bases alone: it is asked
   * again when people exempt findings. Pure.
   */
  measure(options: {
    findings: readonly Finding[];
    bases: Readonly<Record<string, number>>;
    settings: NumberValues<S>;
  }): Record<string, number>;
  /**
   * Why nothing can be said in this scope, beyond coverage: "known from
   * 2027-01-05". Undefined where it can.
   */
  unknownBecause?(
    context: SignalContext<S>,
    scope: Scope,
  ): UnknownReason | undefined;
  /** English, what makes it clear again: "Have one team offer it, and …". */
  clears: string;
}

export interface MeasureDefinition {
  title: string;
  unit: NumberUnit;
}

/** Measure → least value; all must hold. */
export type Condition = Readonly<Record<string, number>>;

/** What an indicator looks at. */
export interface SignalContext<S extends NumberSettings = NumberSettings> {
  groundwork: Groundwork;
  settings: NumberValues<S>;
  lookAlikes: LookAlikes;
  /** False for units that the configuration takes out of this signal. */
  applies(node: number): boolean;
  /** What a field is good for in the whole catalog (rules 2 and 5). */
  standing(field: FieldId): FieldStanding;
}

/** Whether something can be read off a field of the catalog. */
export interface FieldStanding {
  /** So many say it that its absence means something. */
  isHabit: boolean;
  /** False where nearly all say the same. */
  hasNews: boolean;
  /** So many say it that something may be called clear (rule 6). */
  isCovered: boolean;
}

/**
 * A part of the portfolio that has a status of its own: the organisation, a
 * registered domain (with its subdomains), a platform item.
 */
export interface Scope {
  /** `organisation`, the domain's ref, or the item's id. */
  id: string;
  kind: 'organisation' | 'domain' | 'platform';
  /** Node of the domain, top of the platform; -1 for none. */
  node: number;
  /** Item of a platform; -1 otherwise. */
  item: number;
  /** Units that count, ascending. */
  units: Uint32Array;
  /**
   * Owning groups of its units; for a platform its consumers' too. Ascending.
   */
  teams: Uint32Array;
}

export const SIGNAL_STATUSES = ['unknown', 'clear', 'watch', 'raised'] as const;
export type SignalStatus = (typeof SIGNAL_STATUSES)[number];

/** Why a status is not what the measures alone would say. */
export interface UnknownReason {
  /**
   * `no-habit`, `nothing-to-compare`, `no-news`, `few-teams`, `one-team`,
   * `thin`, `too-early`, `switched-off`, `failed`, `capped`, `no-history`.
   */
  code: string;
  /** The field, or the day from which it can be said. */
  detail?: string;
}

/** Fields of the catalog whose coverage matters. Defined in `fields.ts`. */
export type FieldId =
  | 'owner'
  | 'team'
  | 'resolved-owner'
  | 'description'
  | 'words'
  | 'dependencies'
  | 'definition'
  | 'docs'
  | 'lifecycle'
  | 'product-manager'
  | 'job-title'
  | 'members'
  | 'role'
  | 'system'
  | 'friction'
  | 'lead-time'
  | 'concerns'
  | 'capabilities'
  | 'links'
  | 'apis';

/** How much of a scope says something. */
export interface FieldCoverage {
  field: FieldId;
  /** Of so many comparable entities … */
  of: number;
  /** … so many say it, in so many owning groups. */
  have: number;
  teams: number;
  /** True where nearly all say the same (rule 5). */
  noNews?: boolean;
}

/** What a signal is in one scope; ready to be stored. */
export interface SignalReport {
  signal: string;
  /** Id of the scope. */
  scope: string;
  status: SignalStatus;
  because?: UnknownReason;
  /** In the order of the definition. */
  indicators: IndicatorReport[];
}

export interface IndicatorReport {
  indicator: string;
  status: SignalStatus;
  because?: UnknownReason;
  measures: Record<string, number>;
  bases: Record<string, number>;
  coverage: FieldCoverage;
  /** Coverage of the further fields that it needs, if it needs any. */
  others?: FieldCoverage[];
  /** Why nothing can be said, whatever the measures. */
  unknown?: UnknownReason;
  /** Numbers of `SignalTable.findings`, best first; at most MOST_FINDINGS. */
  findings: number[];
  /** How many there are in all. */
  total: number;
}

/** All signals, as the assessment stores them. */
export interface SignalTable {
  /** Evidence of all signals, each once. */
  findings: SignalFinding[];
  /**
   * Organisation first, then by scope. Left out: scopes other than the
   * organisation in which nothing was seen and nothing can be said.
   */
  reports: SignalReport[];
  scopes: ScopeName[];
  /** Signals that threw or gave nonsense, in words for who runs the portal. */
  faults: string[];
}

export interface SignalFinding extends Finding {
  id: string;
  signal: string;
  indicator: string;
}

/** A scope as it is stored. */
export interface ScopeName {
  id: string;
  kind: Scope['kind'];
  node: number;
  item: number;
  /** Counts: see `Scope`. */
  units: number;
  teams: number;
}

/** Findings kept of one indicator in one scope. */
export const MOST_FINDINGS = 2_000;

/** What the configuration says of signals; all of it optional. */
export interface SignalSettings {
  rules: NumberValues<typeof SIGNAL_RULES>;
  /** By signal id. */
  signals: ReadonlyMap<string, OneSignalSettings>;
}

export interface OneSignalSettings {
  enabled: boolean;
  /** Number of the configured predicate that units must match. */
  predicate?: number;
  numbers: Readonly<Record<string, number>>;
  /** By indicator id. */
  indicators: ReadonlyMap<
    string,
    {
      enabled: boolean;
      watch?: readonly Condition[];
      raise?: readonly Condition[];
    }
  >;
}

/** The figures of the rules for all signals. */
export const SIGNAL_RULES = {
  habitShare: {
    default: 0.25,
    unit: 'share',
    meaning:
      'Share of comparable units that must say something before its absence counts.',
  },
  habitUnits: {
    default: 5,
    unit: 'count',
    meaning: 'Least number of units that must say it.',
  },
  habitTeams: {
    default: 3,
    unit: 'count',
    meaning: 'Least number of teams that must say it.',
  },
  witnessTeams: {
    default: 2,
    unit: 'count',
    meaning: 'Teams that must witness what raises a signal.',
  },
  scopeTeams: {
    default: 3,
    unit: 'count',
    meaning: 'Teams below which a scope gets no status.',
  },
  clearCoverage: {
    default: 0.6,
    unit: 'share',
    meaning:
      'Coverage from which an indicator may be called clear. More than half: where every second statement is lost by chance, nothing may turn clear.',
  },
  clearIndicators: {
    default: 0.5,
    unit: 'share',
    meaning: 'Share of the indicators that must be clear for a clear signal.',
  },
  sameEverywhere: {
    default: 0.95,
    unit: 'share',
    meaning:
      'Share of units with one value from which a field carries no news.',
  },
  mostExperimental: {
    default: 0.4,
    unit: 'share',
    meaning:
      'Share of experimental units above which lifecycle carries no news.',
  },
} as const satisfies NumberSettings;
