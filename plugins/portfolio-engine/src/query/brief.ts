import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { ORGANISATION_SCOPE } from '../signals/scopes';
import { tell, tellFixed } from '../sentences/tell';
import { Told } from '../sentences/types';
import { due, DueDecision } from './due';
import { gapDecisions } from './dueGaps';
import { signalDecisions } from './dueSignals';
import { staffingDecisions } from './dueStaffing';
import { countGaps } from './gaps';
import { opportunitiesInView, showOpportunity } from './opportunities';
import { Reading } from './reading';
import { scopeInView } from './scopesInView';
import { listSignals } from './signals';
import { showStaffingGlance } from './staffing';
import { TrendRow } from './trend';
import { showAdditions, showVerdict } from './verdict';
import { WAITING_FOR, WAITING_FOR_MORE } from './waiting';

type Brief = PortfolioSchema<'Brief'>;

const MOST_DECISIONS = 3;
const MOST_OPPORTUNITIES = 5;
/** Signals that must be decided before a catalog is no longer thin. */
const LEAST_DECIDED = 3;
const LEAST_COVERAGE = 0.3;

const IMPORT_GROUPS = 'addition import-groups';
/** The gap that says the same. */
const GROUPS_MISSING = 'owner-not-found';

/** The brief: the answer, decisions to take, what to add, all at a glance. */
export function* showBrief(
  reading: Reading,
  options: {
    history?: readonly TrendRow[];
    mine?: ReadonlySet<number>;
    seesAll: boolean;
  },
): Generator<void, Brief> {
  const { view, may, overlay } = reading;
  const scope = scopeInView(view, ORGANISATION_SCOPE);
  const gaps = yield* countGaps(reading, {
    category: 'ownership',
    status: 'open',
  });
  const mine = options.mine
    ? yield* countGaps(reading, {
        category: 'ownership',
        status: 'open',
        mine: options.mine,
      })
    : { open: 0 };
  const isThin = may.readSignals
    ? overlay.verdict.decided < LEAST_DECIDED
    : view.coverage < LEAST_COVERAGE;
  const { opportunities } = view.assessed.judgement;
  const signals =
    may.readSignals && scope
      ? (yield* listSignals(reading, { ...options, scope })).signals
      : undefined;
  return {
    mayReadSignals: may.readSignals,
    mayReadStaffing: may.readStaffing,
    mayDecide: may.decide,
    thin: isThin,
    ...(may.readSignals && {
      verdict: yield* showVerdict(reading, options),
    }),
    decisions: yield* decisionsToTake(reading, { isThin }),
    ...(signals && { signals }),
    ...(may.readStaffing && { staffing: showStaffingGlance(view) }),
    additions: may.readSignals ? showAdditions(reading) : [],
    opportunities: opportunitiesInView(view)
      .slice(0, MOST_OPPORTUNITIES)
      .map(place => showOpportunity(view, opportunities[place]!)),
    gaps: { ...gaps, mine: mine.open },
  };
}

/**
 * At most three: on a thin catalog what to add first; else who is to hold the
 * platforms, the strongest signal, and then what helps most.
 */
function* decisionsToTake(
  reading: Reading,
  { isThin }: { isThin: boolean },
): Generator<void, DueDecision[]> {
  const additions = additionDecisions(reading);
  const staffing = yield* staffingDecisions(reading);
  const signals = yield* signalDecisions(reading);
  const gaps = yield* gapDecisions(reading, {
    without: additions.some(({ id }) => id === IMPORT_GROUPS)
      ? GROUPS_MISSING
      : undefined,
  });
  const opportunities = opportunityDecisions(reading);
  const inOrder = isThin
    ? [
        ...additions.slice(0, 2),
        ...gaps.slice(0, 1),
        ...staffing,
        ...additions.slice(2),
      ]
    : [
        ...staffing,
        ...signals.slice(0, 1),
        ...opportunities.slice(0, 1),
        ...signals.slice(1),
        ...gaps,
        ...additions,
      ];
  return inOrder.slice(0, MOST_DECISIONS);
}

function additionDecisions(reading: Reading): DueDecision[] {
  if (!reading.may.readSignals) {
    return [];
  }
  return showAdditions(reading).map(({ code, title, text, told, opens }) =>
    due({
      id: `addition ${code}`,
      kind: 'addition',
      title: [tellFixed(`${title}.`)],
      why: told?.text ?? [tellFixed(text)],
      waiting: [
        opens.length === 0
          ? tellFixed(WAITING_FOR[code] ?? WAITING_FOR_MORE)
          : tellUntilThen(opens),
      ],
    }),
  );
}

/** What cannot be said before, of at most three indicators by name. */
function tellUntilThen(indicators: readonly string[]): Told {
  switch (indicators.length) {
    case 1:
      return tell('until-then-unknown', { words: [...indicators] });
    case 2:
      return tell('until-then-unknown-two', { words: [...indicators] });
    case 3:
      return tell('until-then-unknown-three', { words: [...indicators] });
    default:
      return tell('until-then-unknown-and-more', {
        words: indicators.slice(0, 2),
      });
  }
}

function opportunityDecisions({ view }: Reading): DueDecision[] {
  const { opportunities } = view.assessed.judgement;
  return opportunitiesInView(view)
    .slice(0, MOST_DECISIONS)
    .map(place => {
      const { id, kind, topic, text, told, platform, teams } = showOpportunity(
        view,
        opportunities[place]!,
      );
      return due({
        id: `opportunity ${id}`,
        kind: 'opportunity',
        title: [
          platform
            ? tell('decide-offer', { names: [platform.title, topic] })
            : tell(`decide-${kind}`, { names: [topic] }),
        ],
        why: told?.text ?? [tellFixed(text)],
        waiting: [
          teams.length > 1
            ? tell('waiting-with-own', { numbers: [teams.length] })
            : tell('waiting-with-own-some'),
        ],
        target: id,
      });
    });
}
