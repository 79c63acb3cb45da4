import { Groundwork } from '../groundwork/types';
import { RuleAnswer } from './ruleOfThumb';
import { ArithmeticStep, StaffingPlan } from './types';

/**
 * The arithmetic, step by step. What the numbers of a code are is said by its
 * sentence in `staffingText.ts`.
 */
export function showSteps(options: {
  groundwork: Groundwork;
  plan: StaffingPlan;
  rule: RuleAnswer;
  teamsByArea: readonly number[];
}): ArithmeticStep[] {
  const { groundwork, plan, rule, teamsByArea } = options;
  const { graph } = groundwork;
  const { areas, platformTeams } = plan;
  if (plan.stage === 'none') {
    return [{ code: 'no-platform', numbers: [] }];
  }
  const unregistered = platformTeams.filter(team => graph.present[team] === 0);
  const steps: ArithmeticStep[] = [
    { code: 'owning-groups', numbers: [plan.owningGroups] },
    {
      code: 'platform-teams',
      numbers: [platformTeams.length, unregistered.length],
    },
    {
      code: 'areas',
      numbers: [areas.length, areas.filter(({ major }) => major).length],
    },
  ];
  for (const [area, { major, teams, carriedBy }] of areas.entries()) {
    if (!major && carriedBy >= 0 && teams.length > 0) {
      steps.push({ code: 'carried', numbers: [teams.length], area });
    }
  }
  if (plan.teamsElsewhere !== undefined && plan.teamsElsewhere.length > 0) {
    steps.push({
      code: 'teams-elsewhere',
      numbers: [plan.teamsElsewhere.length],
    });
  }
  steps.push({ code: `stage-${plan.stage}`, numbers: [] });
  if (plan.stage === 'established' || plan.stage === 'mature') {
    for (const [area, need] of rule.needByArea.entries()) {
      steps.push({
        code: 'need-of-area',
        numbers: [need, teamsByArea[area]!],
        area,
      });
    }
    if (rule.needElsewhere > 0) {
      steps.push({ code: 'need-elsewhere', numbers: [rule.needElsewhere] });
    }
  }
  if (rule.held) {
    steps.push({ code: 'never-more-than-teams', numbers: [plan.need] });
  }
  steps.push({
    code: 'range',
    numbers: [plan.need, plan.least, plan.most, platformTeams.length],
  });
  for (const [area, { namesNobody }] of areas.entries()) {
    if (namesNobody) {
      steps.push({ code: 'names-nobody', numbers: [], area });
    }
  }
  return steps;
}
