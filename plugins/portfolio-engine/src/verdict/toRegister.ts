import { NumberValues } from '../settings/numbers';
import { FieldId, SIGNAL_RULES } from '../signals/types';
import { AdditionCode } from './additionText';
import { ClosedIndicator, CoverageOf, wouldOpen } from './openings';
import { Addition } from './types';

/** What there is to register where a field has too little to stand on. */
const REGISTER: Partial<Record<FieldId, AdditionCode>> = {
  definition: 'register-apis',
  dependencies: 'register-components',
  apis: 'register-components',
};

/** Where a field has too little to stand on, the entities themselves are missing. */
export function toRegister(options: {
  closed: readonly ClosedIndicator[];
  now: CoverageOf;
  rules: NumberValues<typeof SIGNAL_RULES>;
}): Addition[] {
  const { closed, now, rules } = options;
  const additions: Addition[] = [];
  const seen = new Set<AdditionCode>();
  for (const [id, code] of Object.entries(REGISTER)) {
    const field = id as FieldId;
    if (now(field).of >= rules.habitUnits || seen.has(code)) {
      continue;
    }
    seen.add(code);
    const then: CoverageOf = each =>
      REGISTER[each] === code
        ? {
            field: each,
            of: rules.habitUnits,
            have: rules.habitUnits,
            teams: rules.habitTeams,
          }
        : now(each);
    const opens = closed
      .filter(each => wouldOpen({ closed: each, now, then, rules }))
      .map(each => each.id);
    if (opens.length > 0) {
      additions.push({
        code,
        field,
        edits: rules.habitUnits - now(field).of,
        examples: [],
        of: 0,
        missing: 0,
        opens,
      });
    }
  }
  return additions;
}
