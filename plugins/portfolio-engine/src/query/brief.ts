import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { isSetAside } from '../decisions/overlay';
import { ORGANISATION_SCOPE } from '../signals/scopes';
import { sourcingText, staffingSentence } from '../staffing/staffingText';
import { showFinding } from './findings';
import { findShown } from './findingsShown';
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
const WAITING: Readonly<Record<string, string>> = {
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
const WAITING_FOR: Readonly<Record<string, string>> = {
  'import-groups':
    'Owners stay names that lead nowhere, and no signal can compare teams.',
  'declare-roles': 'The roles stay a guess.',
};
const WAITING_OTHERWISE =
  'It stays as it is, and more may come to depend on it.';

/** The gap that says the same as the addition "Import your Groups". */
const GROUPS_MISSING = 'owner-not-found';

const OPPORTUNITY_TITLES: Record<
  PortfolioSchema<'Opportunity'>['kind'],
  string
> = {
  'look-alikes-over-products': 'Decide who offers this once for all: {topic}.',
  'same-private-resource':
    'Decide whether to offer this ready to use: {topic}.',
  'missing-target': 'Register {topic}, and say who looks after it.',
  'unserved-need': 'Decide whether to offer what is asked for: {topic}.',
};

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
  return showAdditions(reading).map(({ code, title, text, opens }) => ({
    id: `addition ${code}`,
    kind: 'addition',
    title: `${title}.`,
    why: text,
    waiting:
      opens.length === 0
        ? WAITING_FOR[code] ?? 'What can be said stays as thin as it is.'
        : `Until then nothing can be said of: ${opens
            .slice(0, 3)
            .map(lowerFirst)
            .join('; ')}${opens.length > 3 ? ' and more' : ''}.`,
    evidence: [],
  }));
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
  const because = first ? sourcingText({ plan, position: first }).because : [];
  return [
    {
      id: 'staffing',
      kind: 'staffing',
      title: plan.heldUnknown
        ? 'Say who answers for your platforms as products.'
        : `Find a Platform PM${named === undefined ? '' : ` for ${named}`}${
            plan.open.length > 1 ? ` and ${plan.open.length - 1} more` : ''
          }.`,
      why: [staffingSentence(plan), ...because].join(' '),
      waiting:
        teams > 0
          ? `${teams} ${
              teams === 1 ? 'team builds' : 'teams build'
            } on platforms for which nobody is named who weighs what they need.`
          : `${majors} major platform ${
              majors === 1 ? 'area has' : 'areas have'
            } nobody named who weighs what consumers need.`,
      evidence: yield* strongestEvidence(reading),
    },
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
    found.push({
      id: `signal ${id}`,
      kind: 'signal',
      title: indicator?.clears ?? definition.title,
      why: `${definition.title}: ${
        report.status === 'raised' ? 'raised' : 'to be watched'
      }${indicator ? `, by ${lowerFirst(indicator.title)}` : ''}.`,
      waiting: WAITING[id] ?? WAITING_OTHERWISE,
      evidence,
      target: id,
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
  return items.map(gap => ({
    id: `gap ${gap.id}`,
    kind: 'gap',
    title: gap.suggestedOwner
      ? `Ask ${gap.suggestedOwner.title} to take on ${
          gap.entity?.title ?? 'it'
        }.`
      : `${gap.title}${gap.entity ? `: ${gap.entity.title}` : ''}.`,
    why: [gap.text, gap.suggestedBecause].filter(Boolean).join(' '),
    waiting:
      gap.dependents.value > 0
        ? `${gap.dependents.value} ${
            gap.dependents.value === 1 ? 'team depends' : 'teams depend'
          } on it and would not know whom to ask.`
        : 'Who needs it does not know whom to ask.',
    evidence: [],
    target: gap.id,
  }));
}

function opportunityDecisions({ view }: Reading): DueDecision[] {
  const { opportunities } = view.assessed.judgement;
  return opportunitiesInView(view)
    .slice(0, MOST_DECISIONS)
    .map(place => {
      const { id, kind, topic, text, platform, teams } = showOpportunity(
        view,
        opportunities[place]!,
      );
      return {
        id: `opportunity ${id}`,
        kind: 'opportunity' as const,
        title: platform
          ? `Decide whether ${platform.title} offers ${topic} to all.`
          : OPPORTUNITY_TITLES[kind].replace('{topic}', topic),
        why: text,
        waiting: `${
          teams.length > 1 ? `${teams.length} teams go` : 'Teams go'
        } on with something of their own.`,
        evidence: [],
        target: id,
      };
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

/** For the middle of a sentence; abbreviations stay as they are. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
