import { Stamps } from '../graph/stamps';
import { Groundwork } from '../groundwork/types';
import { NumberValues } from '../settings/numbers';
import { bitOf, fieldAnswersOf } from '../signals/fieldAnswers';
import { FieldCoverage, FieldId, SIGNAL_RULES } from '../signals/types';
import { Candidate, Lacking } from './candidates';
import { ClosedIndicator, CoverageOf, wouldOpen } from './openings';

type Rules = NumberValues<typeof SIGNAL_RULES>;

/** A candidate with what it would open. */
export interface Tried {
  candidate: Candidate;
  lacking: Lacking;
  best: Level;
}

/** So many edits, and what they open. */
export interface Level {
  /** Units that would then say it. */
  edits: number;
  opens: string[];
  then: CoverageOf;
}

/** Of some numbers of edits the one that opens most for each of them. */
export function bestLevel(options: {
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
