import { AssessInput } from './assessInput';
import { findCapabilities } from './capabilities/findCapabilities';
import { findConsumption } from './consumption/findConsumption';
import { buildGraph } from './graph/buildGraph';
import { factsByNode } from './graph/chooseFacts';
import { findGaps } from './gaps/findGaps';
import { GAPS } from './gaps/registry';
import { findProblems } from './graph/findProblems';
import { layGroundwork } from './groundwork/layGroundwork';
import { findLookAlikes } from './lookalikes/findLookAlikes';
import { Assessed } from './model';
import { describePlatforms } from './platforms/describePlatforms';
import { findOpportunities } from './platforms/findOpportunities';
import { findItems } from './roles/findItems';
import { findRoles } from './roles/findRoles';
import { showEntities } from './showEntities';
import { duplicateSolutions } from './signals/duplicateSolutions';
import { findSignals } from './signals/findSignals';
import { SIGNALS } from './signals/registry';
import { knownAreas } from './staffing/areasOf';
import { planStaffing } from './staffing/planStaffing';
import { findAdditions } from './verdict/findAdditions';
import { findVerdict } from './verdict/findVerdict';

/** Which part of the assessment is under way. */
export interface AssessmentStage {
  stage: (typeof ASSESSMENT_STAGES)[number];
  /** Stages that are done, of `total`. */
  done: number;
  total: number;
}

/** In the order in which they come. */
export const ASSESSMENT_STAGES = [
  'graph',
  'roles',
  'items',
  'capabilities',
  'consumption',
  'problems',
  'look-alikes',
  'signals',
  'gaps',
  'staffing',
] as const;

/**
 * The assessment, from facts to what is stored. Each step is a fraction of a
 * millisecond of work and tells the stage it belongs to.
 */
export function* assess(
  input: AssessInput,
): Generator<AssessmentStage, Assessed> {
  const { date, digests, settings = {} } = input;

  const graph = yield* during('graph', buildGraph(input));
  const facts = yield* during(
    'graph',
    factsByNode({ facts: input.facts, graph }),
  );
  const roles = yield* during('roles', findRoles({ ...input, facts, graph }));
  const items = yield* during('items', findItems({ facts, graph, roles }));
  const capabilities = yield* during(
    'capabilities',
    findCapabilities({ facts, graph, roles, items, digests }),
  );
  const consumption = yield* during(
    'consumption',
    findConsumption({ graph, roles, items, capabilities }),
  );
  const problems = yield* during(
    'problems',
    findProblems({ facts, graph, digests }),
  );
  const cards = yield* during(
    'problems',
    showEntities({ facts, graph, digests }),
  );

  const groundwork = yield* during(
    'look-alikes',
    layGroundwork({
      date,
      facts,
      digests,
      graph,
      roles,
      items,
      capabilities,
      consumption,
      firstSeen: input.firstSeen,
      teamTypes: settings.teamTypes,
    }),
  );
  // First, so that signals, gaps and staffing agree on what is major.
  yield* during('look-alikes', knownAreas(groundwork, settings.staffing));
  const lookAlikes = yield* during(
    'look-alikes',
    findLookAlikes({
      groundwork,
      numbers: settings.signals?.signals.get(duplicateSolutions.id)?.numbers,
    }),
  );
  const { signals: definitions = SIGNALS } = input;
  const signals = yield* during(
    'signals',
    findSignals({
      groundwork,
      lookAlikes,
      signals: definitions,
      settings: settings.signals,
    }),
  );
  const faults: string[] = [];
  const gaps = yield* during(
    'gaps',
    findGaps({
      groundwork,
      gaps: GAPS,
      settings: settings.gaps,
      onFault: fault => faults.push(fault),
    }),
  );
  const { platforms, customerProducts } = yield* during(
    'staffing',
    describePlatforms({ groundwork }),
  );
  const opportunities = yield* during(
    'staffing',
    findOpportunities({ groundwork, lookAlikes }),
  );
  const staffing = yield* during(
    'staffing',
    planStaffing({
      groundwork,
      platforms,
      opportunities,
      settings: settings.staffing,
    }),
  );
  const additions = yield* during(
    'staffing',
    findAdditions({
      groundwork,
      signals,
      definitions,
      settings: settings.signals,
    }),
  );

  return {
    date,
    graph,
    cards,
    roles,
    items,
    capabilities,
    consumption,
    problems,
    judgement: {
      signals: { ...signals, faults: [...signals.faults, ...faults] },
      gaps,
      platforms,
      customerProducts,
      opportunities,
      staffing,
      verdict: findVerdict({ signals, staffing, settings: settings.verdict }),
      additions,
    },
  };
}

/** Runs a stage, telling its name at each of its steps. */
function* during<T>(
  stage: AssessmentStage['stage'],
  work: Generator<void, T>,
): Generator<AssessmentStage, T> {
  const progress: AssessmentStage = {
    stage,
    done: ASSESSMENT_STAGES.indexOf(stage),
    total: ASSESSMENT_STAGES.length,
  };
  for (;;) {
    const step = work.next();
    if (step.done) {
      return step.value;
    }
    yield progress;
  }
}
