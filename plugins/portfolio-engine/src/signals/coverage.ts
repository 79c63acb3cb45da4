import { Groundwork } from '../groundwork/types';
import { NumberValues } from '../settings/numbers';
import { FIELDS_BY_ID } from './fields';
import { isHabit } from './judge';
import {
  FieldCoverage,
  FieldId,
  FieldStanding,
  Scope,
  SIGNAL_RULES,
} from './types';

const UNKNOWN = 0;
const SILENT = 1;
const SAYS = 2;
const NOT_COMPARABLE = 3;

/** Counts how much of each scope says something; of each field once a unit. */
export class FieldCounter {
  readonly #groundwork: Groundwork;
  readonly #rules: NumberValues<typeof SIGNAL_RULES>;
  readonly #organisation: Scope;
  /** Field → node → one of the above. */
  readonly #said = new Map<FieldId, Uint8Array>();
  readonly #counted = new Map<FieldId, Map<Scope, FieldCoverage>>();

  constructor(options: {
    groundwork: Groundwork;
    rules: NumberValues<typeof SIGNAL_RULES>;
    /** All units of the catalog. */
    organisation: Scope;
  }) {
    this.#groundwork = options.groundwork;
    this.#rules = options.rules;
    this.#organisation = options.organisation;
  }

  /**
   * Linear in the units of the scope; remembered. Whether a field carries news
   * is asked of the whole catalog: all of one platform may well be deprecated.
   */
  of(field: FieldId, scope: Scope): FieldCoverage {
    const { noNews, ...coverage } = this.#countOnce(field, scope);
    const whole = this.#countOnce(field, this.#organisation);
    return whole.noNews ? { ...coverage, noNews: true } : coverage;
  }

  /** What a field is good for in the whole catalog (rules 2 and 5). */
  standing(id: FieldId): FieldStanding {
    const field = this.#countOnce(id, this.#organisation);
    return {
      isHabit: isHabit({ field, rules: this.#rules }),
      hasNews: field.noNews !== true,
    };
  }

  #countOnce(field: FieldId, scope: Scope): FieldCoverage {
    let byScope = this.#counted.get(field);
    if (!byScope) {
      byScope = new Map();
      this.#counted.set(field, byScope);
    }
    let coverage = byScope.get(scope);
    if (!coverage) {
      coverage = this.#count(field, scope);
      byScope.set(scope, coverage);
    }
    return coverage;
  }

  #count(field: FieldId, scope: Scope): FieldCoverage {
    const { teamOf } = this.#groundwork.teams;
    const definition = FIELDS_BY_ID.get(field)!;
    const said = this.#saidOf(field);
    const teams = new Set<number>();
    const values = new Map<string, number>();
    let of = 0;
    let have = 0;
    for (const node of scope.units) {
      if (said[node] === UNKNOWN) {
        said[node] = this.#look(field, node);
      }
      if (said[node] === NOT_COMPARABLE) {
        continue;
      }
      of++;
      if (said[node] === SAYS) {
        have++;
        if (teamOf[node]! >= 0) {
          teams.add(teamOf[node]!);
        }
        const value = definition.value?.(this.#groundwork, node);
        if (value !== undefined) {
          values.set(value, (values.get(value) ?? 0) + 1);
        }
      }
    }
    return {
      field,
      of,
      have,
      teams: teams.size,
      ...(this.#isSilent(values, have) && { noNews: true }),
    };
  }

  /** Rule 5: nearly all say the same, or much is said to be experimental. */
  #isSilent(values: ReadonlyMap<string, number>, have: number): boolean {
    if (values.size === 0 || have < this.#rules.habitUnits) {
      return false;
    }
    const most = Math.max(...values.values());
    return (
      most / have >= this.#rules.sameEverywhere ||
      (values.get('experimental') ?? 0) / have > this.#rules.mostExperimental
    );
  }

  #look(field: FieldId, node: number): number {
    const definition = FIELDS_BY_ID.get(field)!;
    if (!definition.comparable(this.#groundwork, node)) {
      return NOT_COMPARABLE;
    }
    return definition.says(this.#groundwork, node) ? SAYS : SILENT;
  }

  #saidOf(field: FieldId): Uint8Array {
    let said = this.#said.get(field);
    if (!said) {
      said = new Uint8Array(this.#groundwork.graph.refs.length);
      this.#said.set(field, said);
    }
    return said;
  }
}
