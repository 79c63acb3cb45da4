import {
  Finding,
  Groundwork,
  IndicatorDefinition,
  NODE_KINDS,
  SignalDefinition,
} from '@backstage-portfolio/plugin-portfolio-node';
import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';

const PLATFORM = ROLES.indexOf('platform');
const COMPONENT = NODE_KINDS.indexOf('component');
/** The assessment gives others their turn between two steps. */
const STEPS = 1_000;

const FIGURES = {
  consumerTeams: {
    default: 2,
    unit: 'count',
    meaning: 'Other teams from which a component carries somebody.',
  },
} as const;

const noRunbook: IndicatorDefinition<typeof FIGURES> = {
  id: 'no-runbook',
  title: 'Carrying components without a runbook',
  meaning:
    'Platform components that other teams use, and that link to no runbook: at night, their teams are on their own.',
  // Something is missing, so it counts only where links are a habit.
  kind: 'absence',
  field: 'links',
  measures: {
    components: { title: 'components', unit: 'count' },
    share: { title: 'share of carrying components', unit: 'share' },
  },
  watch: [{ components: 1 }],
  raise: [{ components: 3, share: 0.3 }],
  *find({ groundwork, settings, applies }) {
    const { facts, teams } = groundwork;
    const findings: Finding[] = [];
    for (const [step, node] of groundwork.units.entries()) {
      const consumers = consumerTeams(groundwork, node);
      const carries =
        isPlatformComponent(groundwork, node) &&
        consumers.length >= settings.consumerTeams;
      if (carries && applies(node) && !facts[node]?.card.links?.runbook) {
        const team = teams.teamOf[node] ?? -1;
        findings.push({
          kind: 'carries-without-runbook',
          nodes: [node],
          counted: consumers,
          leastCounted: 1,
          teams: team < 0 ? consumers : [team, ...consumers],
          weight: consumers.length,
        });
      }
      if (step % STEPS === 0) {
        yield;
      }
    }
    return findings;
  },
  bases({ groundwork, settings, applies }, scope) {
    let carrying = 0;
    for (const node of scope.units) {
      if (
        isPlatformComponent(groundwork, node) &&
        applies(node) &&
        consumerTeams(groundwork, node).length >= settings.consumerTeams
      ) {
        carrying++;
      }
    }
    return { carrying };
  },
  measure({ findings, bases }) {
    const components = findings.length;
    return { components, share: components / Math.max(1, bases.carrying ?? 0) };
  },
  clears: 'Link a runbook at each of them: a link of the type "runbook".',
};

/** A sign of its own that platforms carry others without being equipped for it. */
export const runbookSignal: SignalDefinition<typeof FIGURES> = {
  id: 'example-missing-runbooks',
  title: 'Nobody knows what to do at night',
  question: 'Do platforms that carry others say what to do when they fail?',
  idea: 'Platforms are mission-critical, and those who stand on them must be able to help themselves.',
  settings: FIGURES,
  indicators: [noRunbook],
  templates: {
    'carries-without-runbook':
      '{subject} carries {count} teams and links to no runbook.',
  },
};

function isPlatformComponent({ graph, roles }: Groundwork, node: number) {
  return graph.kinds[node] === COMPONENT && roles.role[node] === PLATFORM;
}

/** Owning groups of those who use a unit, but for its own. */
function consumerTeams(groundwork: Groundwork, node: number): number[] {
  const { consumption, rowsByProvider, teams } = groundwork;
  const found = new Set<number>();
  const end = rowsByProvider[node + 1] ?? 0;
  for (let row = rowsByProvider[node] ?? 0; row < end; row++) {
    found.add(teams.teamOf[consumption.consumer[row] ?? 0] ?? -1);
  }
  found.delete(teams.teamOf[node] ?? -1);
  found.delete(-1);
  return [...found].sort((one, other) => one - other);
}
