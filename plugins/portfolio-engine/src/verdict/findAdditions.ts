import { Stamps } from '../graph/stamps';
import { Groundwork } from '../groundwork/types';
import { defaultNumbers, NumberValues } from '../settings/numbers';
import { FieldCounter } from '../signals/coverage';
import { ORGANISATION_SCOPE } from '../signals/scopes';
import {
  FieldId,
  Scope,
  SIGNAL_RULES,
  SignalDefinition,
  SignalSettings,
  SignalTable,
} from '../signals/types';
import { afterThose } from './afterThose';
import {
  Candidate,
  CANDIDATES,
  findLacking,
  sortByDependents,
} from './candidates';
import { foundations, toTellApart } from './foundations';
import { CoverageOf, fieldsOf, findClosed } from './openings';
import { byWorth, withoutLesser } from './ranking';
import { toAddition } from './toAddition';
import { toRegister } from './toRegister';
import { bestLevel, Tried } from './tryEdits';
import { Addition } from './types';

type Rules = NumberValues<typeof SIGNAL_RULES>;

/**
 * What to add to the catalog, ranked by the indicators that each edit opens. It
 * is tried, not guessed: coverage is counted as if so many of the most used
 * units said it, and the rules for all are asked again.
 */
export function* findAdditions(options: {
  groundwork: Groundwork;
  signals: SignalTable;
  definitions: readonly SignalDefinition[];
  settings?: SignalSettings;
}): Generator<void, Addition[]> {
  const { groundwork, signals, settings } = options;
  const rules = settings?.rules ?? defaultNumbers(SIGNAL_RULES);
  const closed = findClosed(options);
  yield;
  const wanted = new Set(closed.flatMap(fieldsOf));
  const candidates = CANDIDATES.map(candidate => ({
    ...candidate,
    alsoFills: candidate.alsoFills.filter(id => wanted.has(id)),
  })).filter(
    ({ code, field, alsoFills }) =>
      code === 'import-groups' || wanted.has(field) || alsoFills.length > 0,
  );
  const now = yield* countNow({ groundwork, candidates, wanted, rules });
  const units = yield* sortByDependents(groundwork);
  const teams = new Stamps(groundwork.graph.refs.length);
  const tried: Tried[] = [];
  for (const candidate of candidates) {
    const lacking = findLacking({ groundwork, candidate, units });
    yield;
    if (lacking.nodes.length > 0) {
      tried.push({
        candidate,
        lacking,
        best: bestLevel({
          groundwork,
          closed,
          candidate,
          lacking,
          now,
          rules,
          teams,
        }),
      });
    }
    yield;
  }
  const additions = tried
    .filter(({ best }) => best.opens.length > 0)
    .map(each => toAddition(groundwork, each));
  additions.push(...toRegister({ closed, now, rules }));
  return [
    ...foundations({ groundwork, tried, units }),
    ...toTellApart({ groundwork, signals, rules, units }),
    ...withoutLesser(additions.sort(byWorth)),
    ...(yield* afterThose({ groundwork, closed, now, rules, tried, teams })),
  ].filter(isFirstOfItsCode);
}

function isFirstOfItsCode(
  { code }: Addition,
  place: number,
  all: readonly Addition[],
): boolean {
  return all.findIndex(each => each.code === code) === place;
}

function* countNow(options: {
  groundwork: Groundwork;
  candidates: readonly Candidate[];
  /** Fields that indicators wait for. */
  wanted: ReadonlySet<FieldId>;
  rules: Rules;
}): Generator<void, CoverageOf> {
  const { groundwork, candidates, wanted, rules } = options;
  const { units, teams } = groundwork;
  const organisation: Scope = {
    id: ORGANISATION_SCOPE,
    kind: 'organisation',
    node: -1,
    item: -1,
    units,
    teams: teams.owning,
  };
  const counter = new FieldCounter({ groundwork, rules, organisation });
  const fields = new Set<FieldId>([
    ...wanted,
    ...candidates.map(({ field }) => field),
  ]);
  for (const field of fields) {
    counter.of(field, organisation);
    yield;
  }
  return field => counter.of(field, organisation);
}
