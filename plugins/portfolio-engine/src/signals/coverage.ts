import { Groundwork } from '../groundwork/types';
import { NumberValues } from '../settings/numbers';
import { Stamps } from '../graph/stamps';
import { bitOf, fieldAnswersOf } from './fieldAnswers';
import { FIELDS_BY_ID } from './fields';
import { isHabit } from './judge';
import {
  FieldCoverage,
  FieldId,
  FieldStanding,
  Scope,
  SIGNAL_RULES,
} from './types';

/** Counts how much of each scope says something. */
export class FieldCounter {
  readonly #groundwork: Groundwork;
  readonly #rules: NumberValues<typeof SIGNAL_RULES>;
  readonly #organisation: Scope;
  readonly #counted = new Map<Scope, Map<FieldId, FieldCoverage>>();
  /** One scope is asked for many fields in a row. */
  #last?: { scope: Scope; byField: Map<FieldId, FieldCoverage> };
  readonly #standings = new Map<FieldId, FieldStanding>();
  readonly #teams: Stamps;

  constructor(options: {
    groundwork: Groundwork;
    rules: NumberValues<typeof SIGNAL_RULES>;
    /** All units of the catalog. */
    organisation: Scope;
  }) {
    this.#groundwork = options.groundwork;
    this.#rules = options.rules;
    this.#organisation = options.organisation;
    this.#teams = new Stamps(options.groundwork.graph.refs.length);
  }

  /**
   * Linear in the units of the scope; remembered. Whether a field carries news
   * is asked of the whole catalog: all of one platform may well be deprecated.
   */
  of(field: FieldId, scope: Scope): FieldCoverage {
    const byField = this.#byField(scope);
    let coverage = byField.get(field);
    if (!coverage) {
      const counted = this.#count(field, scope);
      const noNews =
        scope === this.#organisation
          ? this.#isSilent(field, counted.have)
          : this.of(field, this.#organisation).noNews;
      coverage = noNews ? { ...counted, noNews } : counted;
      byField.set(field, coverage);
    }
    return coverage;
  }

  /** What a field is good for in the whole catalog (rules 2, 5 and 6). */
  standing(id: FieldId): FieldStanding {
    let standing = this.#standings.get(id);
    if (!standing) {
      const field = this.of(id, this.#organisation);
      standing = {
        isHabit: isHabit({ field, rules: this.#rules }),
        hasNews: field.noNews !== true,
        isCovered:
          field.of > 0 && field.have / field.of >= this.#rules.clearCoverage,
      };
      this.#standings.set(id, standing);
    }
    return standing;
  }

  #byField(scope: Scope): Map<FieldId, FieldCoverage> {
    if (this.#last?.scope !== scope) {
      let byField = this.#counted.get(scope);
      if (!byField) {
        byField = new Map();
        this.#counted.set(scope, byField);
      }
      this.#last = { scope, byField };
    }
    return this.#last.byField;
  }

  #count(field: FieldId, scope: Scope): FieldCoverage {
    const { teamOf } = this.#groundwork.teams;
    const { comparable, says } = fieldAnswersOf(this.#groundwork);
    const bit = bitOf(field);
    const teams = this.#teams;
    teams.clear();
    let of = 0;
    let have = 0;
    for (let place = 0; place < scope.units.length; place++) {
      const node = scope.units[place]!;
      of += (comparable[node]! & bit) === 0 ? 0 : 1;
      if ((says[node]! & bit) !== 0) {
        have++;
        teams.add(teamOf[node]!);
      }
    }
    return { field, of, have, teams: teams.size };
  }

  /** Rule 5: nearly all say the same, or much is said to be experimental. */
  #isSilent(field: FieldId, have: number): boolean {
    const values = this.#valuesOf(field);
    if (values.size === 0 || have < this.#rules.habitUnits) {
      return false;
    }
    const most = Math.max(...values.values());
    return (
      most / have >= this.#rules.sameEverywhere ||
      (values.get('experimental') ?? 0) / have > this.#rules.mostExperimental
    );
  }

  /** Value → how many units of the catalog say it. */
  #valuesOf(field: FieldId): ReadonlyMap<string, number> {
    const values = new Map<string, number>();
    const definition = FIELDS_BY_ID.get(field)!;
    if (definition.value) {
      const { says } = fieldAnswersOf(this.#groundwork);
      const bit = bitOf(field);
      for (let place = 0; place < this.#organisation.units.length; place++) {
        const node = this.#organisation.units[place]!;
        if ((says[node]! & bit) !== 0) {
          const value = definition.value(this.#groundwork, node);
          if (value !== undefined) {
            values.set(value, (values.get(value) ?? 0) + 1);
          }
        }
      }
    }
    return values;
  }
}
