import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { Stamps } from '../graph/stamps';
import { Groundwork } from '../groundwork/types';
import { defaultNumbers, NumberValues } from '../settings/numbers';
import { FieldCounter } from '../signals/coverage';
import { bitOf, fieldAnswersOf } from '../signals/fieldAnswers';
import { isPlatformItem } from '../signals/itemsOfScope';
import { ORGANISATION_SCOPE } from '../signals/scopes';
import {
  FieldCoverage,
  FieldId,
  Scope,
  SIGNAL_RULES,
  SignalDefinition,
  SignalSettings,
  SignalTable,
} from '../signals/types';
import { AdditionCode } from './additionText';
import {
  Candidate,
  CANDIDATES,
  findLacking,
  Lacking,
  sortByDependents,
} from './candidates';
import {
  ClosedIndicator,
  CoverageOf,
  fieldsOf,
  findClosed,
  wouldOpen,
} from './openings';
import { Addition } from './types';

type Rules = NumberValues<typeof SIGNAL_RULES>;

const MOST_EXAMPLES = 20;
const UNDECIDED = ROLES.indexOf('undecided');

/** Share of owners that do not resolve from which that comes first. */
const OWNERS_MISSING = 0.5;

/** What there is to register where a field has too little to stand on. */
const REGISTER: Partial<Record<FieldId, AdditionCode>> = {
  definition: 'register-apis',
  dependencies: 'register-components',
  apis: 'register-components',
};

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

/**
 * What everything else stands on, whether or not it opens an indicator: owners
 * who can be asked, and a platform to speak of.
 */
function foundations(options: {
  groundwork: Groundwork;
  tried: readonly Tried[];
  /** Most depended on first. */
  units: Uint32Array;
}): Addition[] {
  const { groundwork, tried, units } = options;
  const additions: Addition[] = [];
  const owners = countOwners(groundwork);
  const groups = tried.find(
    ({ candidate: { code } }) => code === 'import-groups',
  );
  if (groups && owners.missing / owners.of > OWNERS_MISSING) {
    additions.push(toAddition(groundwork, groups));
  }
  const { items, roles } = groundwork;
  if (!items.role.some((_, item) => isPlatformItem(groundwork, item))) {
    const undecided = units.filter(node => roles.role[node] === UNDECIDED);
    if (undecided.length > 0) {
      additions.push({
        code: 'declare-roles',
        field: 'role',
        edits: 1,
        examples: [...undecided.subarray(0, MOST_EXAMPLES)],
        of: units.length,
        missing: undecided.length,
        opens: [],
      });
    }
  }
  return additions;
}

/** Signals compare teams: with fewer than three, none of them has a status. */
function toTellApart(options: {
  groundwork: Groundwork;
  signals: SignalTable;
  rules: Rules;
  /** Most depended on first. */
  units: Uint32Array;
}): Addition[] {
  const { groundwork, signals, rules, units } = options;
  const edits = rules.scopeTeams - groundwork.teams.owning.length;
  const undecided = signals.reports.filter(
    ({ scope, because }) =>
      scope === ORGANISATION_SCOPE && because?.code === 'few-teams',
  );
  const opens = undecided.flatMap(({ signal, indicators }) =>
    indicators
      .filter(({ status }) => status !== 'unknown')
      .map(({ indicator }) => `${signal}/${indicator}`),
  );
  return undecided.length === 0 || units.length <= edits
    ? []
    : [
        {
          code: 'tell-owners-apart',
          field: 'team',
          edits,
          examples: [...units.subarray(0, MOST_EXAMPLES)],
          of: units.length,
          missing: 0,
          opens,
        },
      ];
}

/** What opens nothing that one before it does not open as well is left out. */
function withoutLesser(additions: readonly Addition[]): Addition[] {
  return additions.filter(
    (addition, place) =>
      !additions
        .slice(0, place)
        .some(before =>
          addition.opens.every(indicator => before.opens.includes(indicator)),
        ),
  );
}

function isFirstOfItsCode(
  { code }: Addition,
  place: number,
  all: readonly Addition[],
): boolean {
  return all.findIndex(each => each.code === code) === place;
}

/** A candidate with what it would open. */
interface Tried {
  candidate: Candidate;
  lacking: Lacking;
  best: Level;
}

/** So many edits, and what they open. */
interface Level {
  /** Units that would then say it. */
  edits: number;
  opens: string[];
  then: CoverageOf;
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

/** Of some numbers of edits the one that opens most for each of them. */
function bestLevel(options: {
  groundwork: Groundwork;
  closed: readonly ClosedIndicator[];
  candidate: Candidate;
  lacking: Lacking;
  /** As it is, and as it will be by what comes before. */
  now: CoverageOf;
  before?: CoverageOf;
  rules: Rules;
  /** To count them; one for all. */
  teams: Stamps;
}): Level {
  const { candidate, lacking, now, before = now, rules } = options;
  const levels = candidate.oneChange
    ? [lacking.nodes.length]
    : levelsOf({ candidate, lacking, now: before, rules });
  let best: Level = { edits: 0, opens: [], then: now };
  for (const edits of levels) {
    const then = fill({ ...options, now: before, edits });
    const opens = options.closed
      .filter(each => wouldOpen({ closed: each, now, then, rules }))
      .map(({ id }) => id);
    const level = { edits, opens, then };
    if (worthOf(candidate, level) > worthOf(candidate, best)) {
      best = level;
    }
  }
  return best;
}

/** How many units it takes for a habit, and for a clear answer. */
function levelsOf(options: {
  candidate: Candidate;
  lacking: Lacking;
  now: CoverageOf;
  rules: Rules;
}): number[] {
  const { candidate, lacking, now, rules } = options;
  const levels = new Set<number>();
  for (const id of [candidate.field, ...candidate.alsoFills]) {
    const { of, have, teams } = now(id);
    for (const share of [rules.habitShare, rules.clearCoverage]) {
      const least = Math.max(
        Math.ceil(of * share) - have,
        rules.habitUnits - have,
        rules.habitTeams - teams,
        1,
      );
      // A few more, where those most used are all of the same teams.
      for (const edits of [least, least + rules.habitTeams]) {
        if (edits <= lacking.nodes.length) {
          levels.add(edits);
        }
      }
    }
  }
  return [...levels].sort((one, other) => one - other);
}

/** Coverage as if the first so many of those that lack it said it. */
function fill(options: {
  groundwork: Groundwork;
  candidate: Candidate;
  lacking: Lacking;
  edits: number;
  now: CoverageOf;
  teams: Stamps;
}): CoverageOf {
  const { groundwork, candidate, lacking, edits, now, teams } = options;
  const { teamOf } = groundwork.teams;
  const { comparable, says } = fieldAnswersOf(groundwork);
  const filled = new Map<FieldId, FieldCoverage>();
  for (const id of [candidate.field, ...candidate.alsoFills]) {
    const bit = bitOf(id);
    let more = 0;
    teams.clear();
    for (let place = 0; place < edits; place++) {
      const node = lacking.nodes[place]!;
      if ((comparable[node]! & bit) !== 0 && (says[node]! & bit) === 0) {
        more++;
        teams.add(teamOf[node]!);
      }
    }
    const { of, have, teams: known } = now(id);
    filled.set(id, {
      ...now(id),
      have: Math.min(of, have + more),
      // Who names an owner brings a team along.
      teams:
        candidate.code === 'name-owners'
          ? known + more
          : Math.max(known, teams.size),
    });
  }
  return field => filled.get(field) ?? now(field);
}

function worthOf(
  { oneChange }: Pick<Candidate, 'oneChange'>,
  { edits, opens }: Pick<Level, 'edits' | 'opens'>,
): number {
  return edits === 0 ? 0 : opens.length / (oneChange ? 1 : edits);
}

function toAddition(groundwork: Groundwork, tried: Tried): Addition {
  const { candidate, lacking, best } = tried;
  return {
    code: candidate.code,
    field: candidate.field,
    edits: candidate.oneChange ? 1 : best.edits,
    examples: lacking.nodes.slice(0, MOST_EXAMPLES),
    ...(candidate.code === 'import-groups'
      ? countOwners(groundwork)
      : { of: lacking.of, missing: lacking.nodes.length }),
    opens: best.opens,
  };
}

/** Owners that units name, and those of them that the catalog does not have. */
function countOwners({ graph, units }: Groundwork): {
  of: number;
  missing: number;
} {
  const owners = new Set<number>();
  for (let place = 0; place < units.length; place++) {
    const node = units[place]!;
    owners.add(graph.owner[node]!);
  }
  owners.delete(-1);
  return {
    of: owners.size,
    missing: [...owners].filter(owner => graph.present[owner] === 0).length,
  };
}

/** Where a field has too little to stand on, the entities themselves are missing. */
function toRegister(options: {
  closed: readonly ClosedIndicator[];
  now: CoverageOf;
  rules: Rules;
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

/** What opens something only once those before it are done. */
function* afterThose(options: {
  groundwork: Groundwork;
  closed: readonly ClosedIndicator[];
  now: CoverageOf;
  rules: Rules;
  tried: readonly Tried[];
  teams: Stamps;
}): Generator<void, Addition[]> {
  const { groundwork, closed, now, rules, tried, teams } = options;
  const first = tried.filter(({ best }) => best.opens.length > 0);
  const opened = new Set(first.flatMap(({ best }) => best.opens));
  const left = closed.filter(({ id }) => !opened.has(id));
  const withFirst: CoverageOf = field =>
    first.reduce(
      (most, { best }) =>
        best.then(field).have > most.have ? best.then(field) : most,
      now(field),
    );
  const additions: Addition[] = [];
  for (const { candidate, lacking } of tried.filter(
    ({ best }) => best.opens.length === 0,
  )) {
    const best = bestLevel({
      groundwork,
      closed: left,
      candidate,
      lacking,
      now,
      before: withFirst,
      rules,
      teams,
    });
    if (best.opens.length > 0) {
      additions.push({
        ...toAddition(groundwork, { candidate, lacking, best }),
        afterOthers: true,
      });
    }
    yield;
  }
  return withoutLesser(additions.sort(byWorth));
}

function byWorth(one: Addition, other: Addition): number {
  return (
    other.opens.length / other.edits - one.opens.length / one.edits ||
    one.edits - other.edits
  );
}
