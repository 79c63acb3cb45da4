import { PortfolioComponents } from '@backstage-portfolio/plugin-portfolio-common';
import { Zod } from './actionOptions';
import { FieldsOf, nameOutputs } from './outputs';

type Schemas = PortfolioComponents['schemas'];

const STATUSES = [
  'unknown',
  'clear',
  'watch',
  'raised',
] as const satisfies Schemas['SignalStatus'][];
const UNITS = ['count', 'share', 'days', 'ratio'] as const;

/** Findings, gaps and decisions, as in the HTTP API. */
export function findingOutputs(z: Zod) {
  const names = nameOutputs(z);
  const { named, itemName, count } = names;
  const decision = z.object({
    id: z.number(),
    kind: z.enum(['signal', 'finding', 'gap', 'role']),
    subject: z.string(),
    value: z.enum(['acknowledged', 'snoozed', 'exempt', 'disputed']),
    role: z.enum(['product', 'platform', 'mixed', 'outside']).optional(),
    reason: z.string(),
    author: named.optional(),
    createdAt: z.string(),
    until: z.string().optional(),
    undoneAt: z.string().optional(),
    undoneBy: named.optional(),
    active: z.boolean(),
    mayUndo: z.boolean().optional(),
  } satisfies FieldsOf<'Decision'>);
  const finding = z.object({
    id: z.string(),
    kind: z.string(),
    signal: z.string().optional(),
    indicator: z.string().optional(),
    text: z.string(),
    entities: z.array(named),
    items: z.array(itemName).optional(),
    owner: named.optional(),
    otherOwner: named.optional(),
    owners: z.array(z.object({ ref: z.string(), owner: named })).optional(),
    count: z.number().optional(),
    counted: z.array(named).optional(),
    numbers: z.array(z.number()).optional(),
    words: z.array(z.string()).optional(),
    firstSeen: z.string().optional(),
    editUrl: z.string().optional(),
    decision: decision.optional(),
  } satisfies FieldsOf<'Finding'>);
  const gap = z.object({
    id: z.string(),
    kind: z.string(),
    category: z.enum(['ownership', 'hygiene']),
    severity: z.enum(['low', 'medium', 'high']),
    title: z.string(),
    text: z.string(),
    entity: named.optional(),
    item: itemName.optional(),
    others: z.array(named).optional(),
    collapsed: z.boolean().optional(),
    count: z.number().optional(),
    counted: z.array(named).optional(),
    numbers: z.array(z.number()).optional(),
    words: z.array(z.string()).optional(),
    dependents: count,
    owner: named.optional(),
    ownerChain: z
      .array(z.object({ entity: named, owner: named.optional() }))
      .optional(),
    suggestedOwner: named.optional(),
    suggestedBecause: z.string().optional(),
    yaml: z.string().optional(),
    editUrl: z.string().optional(),
    firstSeen: z.string().optional(),
    decision: decision.optional(),
  } satisfies FieldsOf<'Gap'>);
  return { ...names, decision, finding, gap };
}

/** Signals in one scope, as in the HTTP API. */
export function signalOutputs(z: Zod) {
  const outputs = findingOutputs(z);
  const { decision, finding } = outputs;
  const status = z.enum(STATUSES);
  const because = z.object({
    code: z.string(),
    detail: z.string().optional(),
    text: z.string(),
  } satisfies FieldsOf<'UnknownReason'>);
  const scope = z.object({
    id: z.string(),
    kind: z.enum(['organisation', 'domain', 'platform']),
    title: z.string(),
    ref: z.string().optional(),
  } satisfies FieldsOf<'ScopeName'>);
  const trend = z.object({
    direction: z.enum(['better', 'worse', 'same', 'newly-visible', 'unknown']),
    since: z.string().optional(),
    before: status.optional(),
  } satisfies FieldsOf<'Trend'>);
  const glance = z.object({
    id: z.string(),
    title: z.string(),
    status,
  } satisfies FieldsOf<'IndicatorGlance'>);
  const signal = z.object({
    id: z.string(),
    title: z.string(),
    question: z.string(),
    status,
    because: because.optional(),
    trend: trend.optional(),
    decision: decision.optional(),
    custom: z.boolean().optional(),
    strongest: finding.optional(),
    evidenceTotal: z.number(),
    indicators: z.array(glance),
  } satisfies FieldsOf<'SignalSummary'>);
  const bounds = z
    .array(
      z.array(
        z.object({
          measure: z.string(),
          title: z.string(),
          unit: z.enum(UNITS),
          least: z.number(),
        }),
      ),
    )
    .describe('One of these must hold, with all that stands in it.');
  const indicator = z.object({
    id: z.string(),
    title: z.string(),
    meaning: z.string(),
    kind: z.enum(['presence', 'absence']),
    watchOnly: z.boolean().optional(),
    status,
    because: because.optional(),
    measures: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        unit: z.enum(UNITS),
        value: z.number(),
        withoutDecisions: z.number().optional(),
      } satisfies FieldsOf<'Measure'>),
    ),
    watch: bounds,
    raise: bounds,
    coverage: z.object({
      field: z.string(),
      title: z.string(),
      have: z.number(),
      of: z.number(),
    } satisfies FieldsOf<'FieldCoverage'>),
    evidence: z.array(finding),
    evidenceTotal: z.number(),
    hidden: z.boolean(),
    clears: z.string(),
  } satisfies FieldsOf<'Indicator'>);
  const story = z.object({
    scope,
    summary: signal,
    idea: z.string(),
    indicators: z.array(indicator),
    worst: z.array(
      z.object({
        scope,
        status,
        findings: z.number(),
      } satisfies FieldsOf<'WorstScope'>),
    ),
    clears: z.array(z.string()),
  } satisfies FieldsOf<'SignalStory'>);
  return { ...outputs, scope, signal, story };
}

/** How many Platform PMs it takes, as in the HTTP API. */
export function staffingOutputs(z: Zod) {
  const { named, itemName } = nameOutputs(z);
  const way = z.enum(['internal', 'external', 'interim']);
  const glance = z.object({
    stage: z.enum(['none', 'too-small', 'forming', 'established', 'mature']),
    stageText: z.string(),
    sentence: z.string(),
    need: z.number(),
    least: z.number(),
    most: z.number(),
    held: z.number().optional(),
    likely: z.number().optional(),
    heldUnknown: z.boolean(),
    open: z.number().optional(),
  } satisfies FieldsOf<'StaffingGlance'>);
  const plan = z.object({
    glance,
    steps: z.array(z.string()),
    areas: z.array(
      z.object({
        item: itemName.optional(),
        major: z.boolean(),
        because: z.array(z.string()),
        carriedBy: itemName.optional(),
        need: z.number(),
        teams: z.array(named),
        consumerTeams: z.number(),
        consumerProducts: z.number(),
        capabilities: z.number(),
        units: z.number(),
        managers: z.array(named),
        likely: z.boolean(),
        raised: z.array(z.string()).optional(),
      } satisfies FieldsOf<'StaffingArea'>),
    ),
    held: z.array(
      z.object({
        person: named.optional(),
        dualHat: z.boolean(),
        areas: z.array(itemName),
      }),
    ),
    positions: z.array(
      z.object({
        area: itemName.optional(),
        first: way,
        second: way,
        because: z.array(z.string()),
      } satisfies FieldsOf<'OpenPosition'>),
    ),
    sourcing: z.array(
      z.object({
        way,
        title: z.string(),
        when: z.string(),
        lookFor: z.array(z.string()),
        whereToLook: z.array(z.string()),
        risks: z.array(z.string()),
      } satisfies FieldsOf<'SourcingAdvice'>),
    ),
    hidden: z.boolean(),
  } satisfies FieldsOf<'StaffingPlan'>);
  return { glance, plan };
}

/** The answer to "do we need a Platform PM?", as in the HTTP API. */
export function briefOutputs(z: Zod) {
  const { named, itemName, finding, signal } = signalOutputs(z);
  const verdict = z.object({
    answer: z.enum([
      'no-platform',
      'cannot-tell',
      'no-sign',
      'watch',
      'probably',
      'yes',
    ]),
    sentence: z.string(),
    judged: z.string(),
    sure: z.enum(['fairly-sure', 'thin']),
    sureText: z.string(),
    named: z.boolean(),
    signals: z.number(),
    decided: z.number(),
    raised: z.number(),
    watch: z.number(),
    reasons: z.array(signal),
  } satisfies FieldsOf<'Verdict'>);
  const addition = z.object({
    code: z.string(),
    title: z.string(),
    text: z.string(),
    edits: z.number(),
    missing: z.number(),
    of: z.number(),
    opens: z.array(z.string()),
    examples: z.array(named),
    yaml: z.string().optional(),
  } satisfies FieldsOf<'Addition'>);
  const opportunity = z.object({
    id: z.string(),
    kind: z.enum([
      'look-alikes-over-products',
      'same-private-resource',
      'missing-target',
      'unserved-need',
    ]),
    topic: z.string(),
    text: z.string(),
    target: named.optional(),
    products: z.array(itemName),
    teams: z.array(named),
    units: z.array(named),
    platform: itemName.optional(),
  } satisfies FieldsOf<'Opportunity'>);
  const brief = z.object({
    mayReadSignals: z.boolean(),
    mayReadStaffing: z.boolean(),
    mayDecide: z.boolean(),
    thin: z.boolean().optional(),
    verdict: verdict.optional(),
    decisions: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(['staffing', 'signal', 'gap', 'opportunity', 'addition']),
        title: z.string(),
        why: z.string(),
        waiting: z.string(),
        evidence: z.array(finding),
        target: z.string().optional(),
      } satisfies FieldsOf<'DueDecision'>),
    ),
    signals: z.array(signal).optional(),
    staffing: staffingOutputs(z).glance.optional(),
    additions: z.array(addition),
    opportunities: z.array(opportunity),
    gaps: z.object({
      open: z.number(),
      high: z.number(),
      mine: z.number(),
    }),
  } satisfies FieldsOf<'Brief'>);
  return { brief, opportunity };
}
