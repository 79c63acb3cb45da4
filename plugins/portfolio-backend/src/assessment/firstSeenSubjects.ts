import type { Assessed } from '@backstage-portfolio/plugin-portfolio-engine';
import type { ConsumptionPairs } from './consumptionPairs';

/** Kinds of first-seen dates. A subject is `<consumer> > <provider>`, … */
export const ITEM_USES_ITEM = 'item-uses-item';
export const TEAM_USES_ITEM = 'team-uses-item';
/** … the id of a finding or gap, … */
export const FINDING = 'finding';
/** … or the id of an item. */
export const ITEM = 'item';

/**
 * Pairs of one kind of which dates are kept. A catalog in which each uses nearly
 * each other would fill the database with dates that tell nothing.
 */
export const MOST_PAIRS = 200_000;
/** The same of findings and gaps, which every replica holds in memory. */
export const MOST_FINDING_DATES = 100_000;

/** Ids come from what people write; an index takes only so much. */
const MAX_SUBJECT = 1_000;
const STEPS = 1_000;

/** The pairs in words that stay: item ids and refs of teams. */
export function* firstSeenSubjects(options: {
  assessed: Assessed;
  pairs: ConsumptionPairs;
  kind: typeof ITEM_USES_ITEM | typeof TEAM_USES_ITEM;
}): Generator<void, Set<string>> {
  const { assessed, pairs, kind } = options;
  const { items, graph } = assessed;
  const { consumer, provider } =
    kind === ITEM_USES_ITEM ? pairs.items : pairs.teams;
  const names = kind === ITEM_USES_ITEM ? items.ids : graph.refs;
  const subjects = new Set<string>();
  for (const [row, item] of provider.entries()) {
    const subject = `${names[consumer[row] ?? 0]} > ${items.ids[item]}`;
    if (subject.length <= MAX_SUBJECT) {
      subjects.add(subject);
    }
    if (row % STEPS === 0) {
      yield;
    }
  }
  return subjects;
}

/** Ids of the items. */
export function itemSubjects({ items }: Assessed): Set<string> {
  return new Set(items.ids.filter(id => id.length <= MAX_SUBJECT));
}

/** Evidence of signals and gaps. */
export function countFindings({ judgement }: Assessed): number {
  return judgement.signals.findings.length + judgement.gaps.length;
}

/** Their ids. */
export function* findingSubjects({
  judgement,
}: Assessed): Generator<void, Set<string>> {
  const subjects = new Set<string>();
  let done = 0;
  for (const found of [judgement.signals.findings, judgement.gaps]) {
    for (const { id } of found) {
      if (id.length <= MAX_SUBJECT) {
        subjects.add(id);
      }
      if (++done % STEPS === 0) {
        yield;
      }
    }
  }
  return subjects;
}
