import {
  Assessment,
  AssessmentCapability,
  AssessmentConsumption,
  AssessmentEvidence,
  AssessmentItem,
  AssessmentProblem,
  AssessmentUnit,
  CONFIDENCES,
  EVIDENCE,
  evidenceText,
  ROLES,
  SURFACES,
  UNIT_KINDS,
} from '@backstage-portfolio/plugin-portfolio-common';
import { AssessmentSettings } from '../assessInput';
import { GAPS } from '../gaps/registry';
import { drain } from '../graph/drain';
import { liftConsumption } from '../consumption/liftConsumption';
import { neighbours } from '../graph/adjacency';
import { isUnitCode, kindOfCode } from '../graph/kinds';
import { Assessed, ITEM_FORMS, WITNESSES } from '../model';
import { coverageOf } from '../query/coverage';
import { settlingLine } from '../roles/settlingLine';
import { problemMessage } from '../query/problemMessage';
import { titleOf } from '../query/titles';
import { defined } from '../query/units';
import { SIGNALS } from '../signals/registry';
import { SignalDefinition } from '../signals/types';
import { decisionsOf } from './decisionsOf';
import { gapsOf } from './gapsOf';
import { signalsOf } from './signalsOf';
import { staffingOf } from './staffingOf';
import { owningGroups, teamsOf } from './teamsOf';
import { additionsOf, verdictOf } from './verdictOf';

/**
 * The whole assessment as the JSON of the command line. Takes the signals and
 * settings with which it was made, if they were others than the built-in ones.
 */
export function toAssessment(options: {
  assessed: Assessed;
  signals?: readonly SignalDefinition[];
  settings?: AssessmentSettings;
}): Assessment {
  const { assessed, signals = SIGNALS, settings } = options;
  const groups = owningGroups(assessed);
  return {
    format: 1,
    date: assessed.date,
    units: unitsOf(assessed),
    items: itemsOf(assessed),
    capabilities: capabilitiesOf(assessed),
    consumptions: consumptionsOf(assessed),
    coverage: coverageOf({ assessed }),
    problems: problemsOf(assessed),
    verdict: verdictOf(assessed),
    decisions: decisionsOf({ assessed, signals, settings: settings?.signals }),
    signals: signalsOf({ assessed, signals, settings: settings?.signals }),
    faults: [...assessed.judgement.signals.faults],
    additions: additionsOf(assessed),
    staffing: staffingOf(assessed),
    gaps: gapsOf({ assessed, gaps: GAPS, groups }),
    teams: teamsOf({ assessed, groups }),
  };
}

function unitsOf(assessed: Assessed): AssessmentUnit[] {
  const { graph, roles, items } = assessed;
  const units: AssessmentUnit[] = [];
  for (const [node, ref] of graph.refs.entries()) {
    const code = graph.kinds[node]!;
    const kind = UNIT_KINDS.find(unit => unit === kindOfCode(code));
    if (!kind || !isUnitCode(code) || graph.present[node] !== 1) {
      continue;
    }
    units.push({
      ref,
      kind,
      title: titleOf({ assessed, node }),
      role: ROLES[roles.role[node]!] ?? 'undecided',
      confidence: CONFIDENCES[roles.confidence[node]!] ?? 'unsure',
      platformShare: rounded(roles.platformShare[node]!),
      clarity: rounded(roles.clarity[node]!),
      ...defined({
        owner: refOf(assessed, graph.owner[node]!),
        system: refOf(assessed, notItself(graph.system[node]!, node)),
        domain: refOf(assessed, notItself(graph.domain[node]!, node)),
        item: items.ids[items.itemOf[node]!],
        settle: settlingLine({ roles, node }),
      }),
      evidence: evidenceOf(assessed, node),
    });
  }
  return units;
}

function evidenceOf(assessed: Assessed, node: number): AssessmentEvidence[] {
  const { offsets, code, weight, a, b, words } = assessed.roles.evidence;
  const reasons: AssessmentEvidence[] = [];
  for (let i = offsets[node]!; i < offsets[node + 1]!; i++) {
    const definition = EVIDENCE[code[i]!];
    if (definition) {
      const [first, second] = definition.parameters.map((parameter, place) => {
        const stored = place === 0 ? a[i]! : b[i]!;
        if (parameter === 'node') {
          return stored < 0 ? '' : titleOf({ assessed, node: stored });
        }
        return parameter === 'word' ? words[stored] ?? '' : stored;
      });
      reasons.push({
        id: definition.id,
        source: definition.source,
        towards: weight[i]! < 0 ? 'product' : 'platform',
        weight: rounded(weight[i]!),
        text: evidenceText({ id: definition.id, a: first, b: second }),
      });
    }
  }
  return reasons;
}

function itemsOf(assessed: Assessed): AssessmentItem[] {
  const { graph, items } = assessed;
  const edges = drain(liftConsumption({ assessed, level: 'item' }));
  const units: string[][] = items.ids.map(() => []);
  for (const [node, ref] of graph.refs.entries()) {
    units[items.itemOf[node]!]?.push(ref);
  }
  function idsOf(numbers: Uint32Array): string[] {
    return Array.from(numbers, item => items.ids[item]!).sort();
  }
  return items.ids
    .map((id, item) => ({
      id,
      title: items.titles[item]!,
      role: ROLES[items.role[item]!] ?? 'undecided',
      form: ITEM_FORMS[items.form[item]!] ?? 'unit',
      ...defined({
        owner: refOf(assessed, items.owner[item]!),
        domain: refOf(assessed, items.domain[item]!),
      }),
      units: units[item]!,
      consumers: idsOf(neighbours(edges.in, item)),
      standsOn: idsOf(neighbours(edges.out, item)),
    }))
    .sort(byKey(item => item.id));
}

function capabilitiesOf(assessed: Assessed): AssessmentCapability[] {
  const { capabilities, consumption, graph, items } = assessed;
  const consumers = capabilities.ids.map(() => new Set<string>());
  for (const [row, capability] of consumption.capability.entries()) {
    consumers[capability]?.add(graph.refs[consumption.consumer[row]!]!);
  }
  return capabilities.ids
    .map((id, capability) => ({
      id,
      title: capabilities.titles[capability]!,
      surface: SURFACES[capabilities.surface[capability]!] ?? 'service',
      ...defined({
        key: capabilities.keys[capability],
        item: items.ids[capabilities.item[capability]!],
        lifecycle: capabilities.lifecycle[capability],
      }),
      provider: graph.refs[capabilities.provider[capability]!]!,
      consumers: [...consumers[capability]!].sort(),
    }))
    .sort(byKey(capability => capability.id));
}

function consumptionsOf(assessed: Assessed): AssessmentConsumption[] {
  const { consumption, graph, capabilities } = assessed;
  const consumptions: AssessmentConsumption[] = [];
  for (let row = 0; row < consumption.consumer.length; row++) {
    const capability = capabilities.ids[consumption.capability[row]!];
    consumptions.push({
      consumer: graph.refs[consumption.consumer[row]!]!,
      provider: graph.refs[consumption.provider[row]!]!,
      surface: graph.refs[consumption.surface[row]!]!,
      ...defined({ capability }),
      relations: WITNESSES.filter(
        (_, bit) => (consumption.witness[row]! & (1 << bit)) !== 0,
      ),
    });
  }
  return consumptions;
}

function problemsOf(assessed: Assessed): AssessmentProblem[] {
  return assessed.problems
    .map(problem => ({
      ref: problem.ref,
      code: problem.code,
      message: problemMessage(problem),
      ...defined({
        field: problem.field,
        value: problem.value,
        suggestion: problem.suggestion,
      }),
    }))
    .sort(byKey(({ ref, code, field }) => `${ref} ${code} ${field}`));
}

function refOf(assessed: Assessed, node: number): string | undefined {
  return assessed.graph.refs[node];
}

function notItself(container: number, node: number): number {
  return container === node ? -1 : container;
}

/** Six digits, so that the last bits of a Float32 don't show. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

function byKey<T>(key: (element: T) => string) {
  return (left: T, right: T) => {
    const [first, second] = [key(left), key(right)];
    if (first === second) {
      return 0;
    }
    return first < second ? -1 : 1;
  };
}
