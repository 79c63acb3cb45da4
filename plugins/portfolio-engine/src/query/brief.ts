import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { isSetAside } from '../decisions/overlay';
import { ORGANISATION_SCOPE } from '../signals/scopes';
import { lowerFirst, tell, tellFixed, textOf } from '../sentences/tell';
import { Told } from '../sentences/types';
import { tellSourcing, tellStaffing } from '../staffing/staffingText';
import { showFinding } from './findings';
import { findShown } from './findingsShown';
import { tellGap } from './gapAnswer';
import { countGaps, listGaps } from './gaps';
import { itemName } from './names';
import { opportunitiesInView, showOpportunity } from './opportunities';
import { Reading, termsById } from './reading';
import { scopeInView } from './scopesInView';
import { listSignals, rank, reportOf, strongestFirst } from './signals';
import { showStaffingGlance } from './staffing';
import { TrendRow } from './trend';
import { showAdditions, showVerdict } from './verdict';

type DueDecision = PortfolioSchema<'DueDecision'>;
type Brief = PortfolioSchema<'Brief'>;

const MOST_DECISIONS = 3;
const MOST_EVIDENCE = 3;
const MOST_OPPORTUNITIES = 5;
/** Signals that must be decided before a catalog is no longer thin. */
const LEAST_DECIDED = 3;
const LEAST_COVERAGE = 0.3;

/** What it costs to leave a signal as it is, by its id. */
export const WAITING: Readonly<Record<string, string>> = {
  'duplicate-solutions':
    'Each team goes on building and running its own, and the ways part further.',
  'slow-delivery':
    'Teams go on waiting for one another before they can deliver.',
  'hard-to-use-apis':
    'Everybody who builds on it works out the same things again, or builds their own.',
  'leaders-as-product-managers':
    'Whoever leads the engineers goes on deciding what to build as well, with time for one of them.',
  'platform-work-deprioritised':
    'The platforms fall behind further, and all that stand on them with them.',
  'velocity-over-maintainability':
    'More is built on what is on its way out, and each change touches more.',
  'systemic-concerns':
    'Each team goes on answering the same question of security or compliance by itself.',
};
/** What it costs to leave an addition that opens no indicator by itself. */
export const WAITING_FOR: Readonly<Record<string, string>> = {
  'import-groups':
    'Owners stay names that lead nowhere, and no signal can compare teams.',
  'declare-roles': 'The roles stay a guess.',
};
export const WAITING_FOR_MORE = 'What can be said stays as thin as it is.';
export const WAITING_OTHERWISE =
  'It stays as it is, and more may come to depend on it.';

/** The gap that says the same as the addition "Import your Groups". */
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
  const gaps = yield* gapDecisions(reading);
  const opportunities = opportunityDecisions(reading);
  const inOrder = isThin
    ? [
        ...additions.slice(0, 2),
        ...gaps.filter(({ target }) => target !== GROUPS_MISSING).slice(0, 1),
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
          : tell(
              opens.length > 3
                ? 'until-then-unknown-and-more'
                : 'until-then-unknown',
              { words: opens.slice(0, 3).map(lowerFirst) },
            ),
      ],
    }),
  );
}

/** A decision of which every sentence is told in English and in parts. */
function due({
  title,
  why,
  waiting,
  ...rest
}: Pick<DueDecision, 'id' | 'kind' | 'target'> & {
  title: Told[];
  why: Told[];
  waiting: Told[];
  evidence?: DueDecision['evidence'];
}): DueDecision {
  return {
    evidence: [],
    ...rest,
    title: textOf(title),
    why: textOf(why),
    waiting: textOf(waiting),
    told: { title, why, waiting },
  };
}

/** To find somebody for what is open, or to say who does it already. */
function* staffingDecisions(reading: Reading): Generator<void, DueDecision[]> {
  const { view, may } = reading;
  const plan = view.assessed.judgement.staffing;
  if (!may.readStaffing || plan.need === 0) {
    return [];
  }
  if (!plan.heldUnknown && plan.open.length === 0) {
    return [];
  }
  const [first] = plan.open;
  const named = plan.open
    .map(({ area }) => itemName(view, plan.areas[area]?.item ?? -1)?.title)
    .find(title => title !== undefined);
  const teams = new Set(
    plan.areas
      .filter(({ major, heldBy }) => major && heldBy.length === 0)
      .flatMap(({ consumerTeams }) => consumerTeams),
  ).size;
  const majors = plan.areas.filter(({ major }) => major).length;
  const others = plan.open.length - 1;
  return [
    due({
      id: 'staffing',
      kind: 'staffing',
      title: [
        plan.heldUnknown
          ? tell('say-who-answers')
          : tell(
              others > 0
                ? `find-pm${named === undefined ? '' : '-for'}-and-more`
                : `find-pm${named === undefined ? '' : '-for'}`,
              {
                numbers: [others],
                ...(named !== undefined && { names: [named] }),
              },
            ),
      ],
      why: [
        ...tellStaffing(plan),
        ...(first ? tellSourcing({ plan, position: first }) : []),
      ],
      waiting: [
        teams > 0
          ? tell('waiting-for-pm', { numbers: [teams] })
          : tell('waiting-for-pm-in-areas', { numbers: [majors] }),
      ],
      evidence: yield* strongestEvidence(reading),
    }),
  ];
}

/** Raised signals, then those to be watched, each with what would clear it. */
function* signalDecisions(reading: Reading): Generator<void, DueDecision[]> {
  const { may, overlay, terms } = reading;
  if (!may.readSignals) {
    return [];
  }
  const found: (DueDecision & { rank: number })[] = [];
  const inOrder = [
    ...overlay.verdict.reasons,
    ...terms.signals.map(({ id }) => id),
  ];
  for (const id of new Set(inOrder)) {
    const definition = termsById(terms).signals.get(id);
    const report = reportOf(reading, id, ORGANISATION_SCOPE);
    const isOut = isSetAside(
      overlay.signals.get(`${id} ${ORGANISATION_SCOPE}`),
    );
    if (
      !definition ||
      !report ||
      isOut ||
      (report.status !== 'raised' && report.status !== 'watch')
    ) {
      continue;
    }
    const [leading] = strongestFirst(report.indicators);
    const indicator = definition.indicators.find(
      each => each.id === leading?.indicator,
    );
    const evidence = yield* evidenceOf(reading, id);
    const status = report.status === 'raised' ? 'raised' : 'watched';
    found.push({
      ...due({
        id: `signal ${id}`,
        kind: 'signal',
        title: [tellFixed(indicator?.clears ?? definition.title)],
        why: [
          indicator
            ? tell(`signal-${status}-by`, {
                words: [definition.title, lowerFirst(indicator.title)],
              })
            : tell(`signal-${status}`, { words: [definition.title] }),
        ],
        waiting: [tellFixed(WAITING[id] ?? WAITING_OTHERWISE)],
        evidence,
        target: id,
      }),
      rank: rank(report.status),
    });
  }
  return found
    .sort((one, other) => other.rank - one.rank)
    .map(({ rank: _, ...decision }) => decision);
}

/** The severe ones that most depend on. */
function* gapDecisions(reading: Reading): Generator<void, DueDecision[]> {
  const { items } = yield* listGaps(reading, {
    filter: { category: 'ownership', severity: 'high', status: 'open' },
    sort: 'dependents',
    page: { limit: MOST_DECISIONS },
  });
  return items.map(gap =>
    due({
      id: `gap ${gap.id}`,
      kind: 'gap',
      title: [titleOfGap(gap)],
      why: tellGap(gap),
      waiting: [
        gap.dependents.value > 0
          ? tell('waiting-for-owner', { numbers: [gap.dependents.value] })
          : tell('waiting-for-an-owner'),
      ],
      target: gap.id,
    }),
  );
}

function titleOfGap({
  suggestedOwner,
  entity,
  title,
}: PortfolioSchema<'Gap'>): Told {
  if (suggestedOwner) {
    return entity
      ? tell('ask-to-take-on', { names: [suggestedOwner.title, entity.title] })
      : tell('ask-to-take-it-on', { names: [suggestedOwner.title] });
  }
  return entity
    ? tell('gap-of', { names: [entity.title], words: [title] })
    : tellFixed(title);
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

/** The best evidence of the signals that raise the question. */
function* strongestEvidence(
  reading: Reading,
): Generator<void, DueDecision['evidence']> {
  const evidence: DueDecision['evidence'] = [];
  if (reading.may.readSignals) {
    for (const id of reading.overlay.verdict.reasons) {
      evidence.push(...(yield* evidenceOf(reading, id)).slice(0, 1));
    }
  }
  return evidence.slice(0, MOST_EVIDENCE);
}

function* evidenceOf(
  reading: Reading,
  signal: string,
): Generator<void, DueDecision['evidence']> {
  const { view, overlay } = reading;
  const { findings } = view.assessed.judgement.signals;
  const shown = yield* findShown(view, findings);
  const report = reportOf(reading, signal, ORGANISATION_SCOPE);
  const evidence: DueDecision['evidence'] = [];
  for (const indicator of strongestFirst(report?.indicators ?? [])) {
    for (const number of indicator.findings) {
      if (evidence.length === MOST_EVIDENCE) {
        return evidence;
      }
      if (shown[number] === 1 && overlay.setAside[number] !== 1) {
        evidence.push(showFinding(reading, findings[number]!));
      }
    }
  }
  return evidence;
}
