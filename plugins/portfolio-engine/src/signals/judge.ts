import { NumberValues } from '../settings/numbers';
import {
  Condition,
  FieldCoverage,
  IndicatorDefinition,
  SIGNAL_RULES,
  SignalStatus,
  UnknownReason,
} from './types';

type Rules = NumberValues<typeof SIGNAL_RULES>;

/** A status, and why it is not what the measures alone would say. */
export interface Judged {
  status: SignalStatus;
  because?: UnknownReason;
}

/** Whether one of the conditions holds: all its measures are as large. */
export function meets(
  measures: Readonly<Record<string, number>>,
  conditions: readonly Condition[],
): boolean {
  for (const condition of conditions) {
    if (holds(measures, condition)) {
      return true;
    }
  }
  return false;
}

function holds(
  measures: Readonly<Record<string, number>>,
  condition: Condition,
): boolean {
  for (const measure in condition) {
    if (!((measures[measure] ?? 0) >= condition[measure]!)) {
      return false;
    }
  }
  return true;
}

/**
 * The status of one indicator in one scope (rules 2, 3, 5 and 6). Pure, so
 * that it can be asked again once people have exempted findings.
 */
export function judgeIndicator(options: {
  definition: Pick<IndicatorDefinition, 'kind' | 'watchOnly'>;
  watch: readonly Condition[];
  raise: readonly Condition[];
  measures: Readonly<Record<string, number>>;
  coverage: FieldCoverage;
  /** Coverage of further fields that must be habits. */
  others?: readonly FieldCoverage[];
  /** Owning groups that witness the findings. */
  witnesses: number;
  /** Why nothing can be said, whatever the measures. */
  unknown?: UnknownReason;
  rules: Rules;
}): Judged {
  const { definition, watch, raise, measures, coverage, rules } = options;
  const { unknown, others = [], witnesses } = options;
  if (unknown) {
    return { status: 'unknown', because: unknown };
  }
  const fields = [coverage, ...others];
  const silent = fields.find(({ noNews }) => noNews === true);
  if (silent) {
    return {
      status: 'unknown',
      because: { code: 'no-news', detail: silent.field },
    };
  }
  if (definition.kind === 'absence') {
    const rare = fields.find(field => !isHabit({ field, rules }));
    if (rare) {
      return {
        status: 'unknown',
        because: {
          code: rare.of === 0 ? 'nothing-to-compare' : 'no-habit',
          detail: rare.field,
        },
      };
    }
  }
  if (definition.watchOnly !== true && meets(measures, raise)) {
    return witnesses >= rules.witnessTeams
      ? { status: 'raised' }
      : { status: 'watch', because: { code: 'one-team' } };
  }
  if (meets(measures, watch) || meets(measures, raise)) {
    return { status: 'watch' };
  }
  if (coverage.of === 0) {
    return {
      status: 'unknown',
      because: { code: 'nothing-to-compare', detail: coverage.field },
    };
  }
  const thin = fields.find(
    ({ have, of }) => of > 0 && have / of < rules.clearCoverage,
  );
  return thin
    ? { status: 'unknown', because: { code: 'thin', detail: thin.field } }
    : { status: 'clear' };
}

/** Rule 2: so many say it that its absence means something. */
export function isHabit(options: {
  field: FieldCoverage;
  rules: Rules;
}): boolean {
  const { field, rules } = options;
  return (
    field.have >= rules.habitUnits &&
    field.teams >= rules.habitTeams &&
    field.have / field.of >= rules.habitShare
  );
}

/** What a signal needs to know of each of its indicators. */
export interface JudgedIndicator extends Judged {
  watchOnly: boolean;
  /** Subjects of its findings, to tell whether two rest on the same ones. */
  subjects: () => ReadonlySet<number>;
  /** Owning groups that witness its findings; not asked where left out. */
  teams?: () => ReadonlySet<number>;
}

/** The status of a signal in one scope, from its indicators (rules 3 and 6). */
export function judgeSignal(options: {
  indicators: readonly JudgedIndicator[];
  /** Owning groups of the scope. */
  teams: number;
  /** Why it may be watch at most. */
  watchAtMost?: string;
  rules: Rules;
}): Judged {
  const { indicators, teams, watchAtMost, rules } = options;
  if (teams < rules.scopeTeams) {
    return { status: 'unknown', because: { code: 'few-teams' } };
  }
  const raised = indicators.some(({ status }) => status === 'raised');
  const watching = indicators.filter(({ status }) => status === 'watch');
  if (raised || raiseTogether({ watching, rules })) {
    return watchAtMost === undefined
      ? { status: 'raised' }
      : { status: 'watch', because: { code: 'capped', detail: watchAtMost } };
  }
  if (watching.length > 0) {
    return { status: 'watch' };
  }
  const clear = indicators.filter(({ status }) => status === 'clear').length;
  return clear > 0 && clear / indicators.length >= rules.clearIndicators
    ? { status: 'clear' }
    : { status: 'unknown', because: { code: 'thin' } };
}

/**
 * Whether two of the indicators at watch rest on different evidence, and
 * enough teams witness it. What names no subject can't be told apart.
 */
function raiseTogether(options: {
  watching: readonly JudgedIndicator[];
  rules: Rules;
}): boolean {
  const { rules } = options;
  const watching = options.watching.filter(({ watchOnly }) => !watchOnly);
  return watching.some((one, place) =>
    watching
      .slice(place + 1)
      .some(
        other =>
          areDisjoint(one.subjects(), other.subjects()) &&
          witnessesOf(one, other) >= rules.witnessTeams,
      ),
  );
}

function areDisjoint(
  some: ReadonlySet<number>,
  others: ReadonlySet<number>,
): boolean {
  if (some.size === 0 || others.size === 0) {
    return false;
  }
  for (const subject of others) {
    if (some.has(subject)) {
      return false;
    }
  }
  return true;
}

/** Teams that witness one or the other; without bound where nobody asked. */
function witnessesOf(one: JudgedIndicator, other: JudgedIndicator): number {
  return one.teams && other.teams
    ? new Set([...one.teams(), ...other.teams()]).size
    : Infinity;
}
