import { AssessmentStaffing } from '@backstage-portfolio/plugin-portfolio-common';
import { Assessed } from '../model';
import { defined } from '../query/units';
import {
  majorReasons,
  sourcingText,
  staffingSentence,
  stepText,
} from '../staffing/staffingText';
import { itemIdsOf, refsOf } from './names';

/** The staffing plan, with its arithmetic in sentences. */
export function staffingOf(assessed: Assessed): AssessmentStaffing {
  const { items } = assessed;
  const plan = assessed.judgement.staffing;
  function idOf(area: number): string | undefined {
    return items.ids[plan.areas[area]?.item ?? -1];
  }
  return {
    stage: plan.stage,
    sentence: staffingSentence(plan),
    steps: plan.steps.map(step =>
      stepText({
        plan,
        step,
        nameArea: area => items.titles[area.item] ?? '',
      }),
    ),
    need: plan.need,
    least: plan.least,
    most: plan.most,
    platformTeams: refsOf(assessed, plan.platformTeams).sort(),
    owningGroups: plan.owningGroups,
    areas: plan.areas.map(area => ({
      item: items.ids[area.item]!,
      title: items.titles[area.item]!,
      major: area.major,
      because: majorReasons(area),
      ...defined({ carriedBy: idOf(area.carriedBy) }),
      teams: refsOf(assessed, area.teams).sort(),
      consumerTeams: refsOf(assessed, area.consumerTeams).sort(),
      consumerProducts: itemIdsOf(assessed, area.consumerProducts).sort(),
      capabilities: area.capabilities,
      units: area.units,
      need: area.need,
      likely: area.likely,
    })),
    held: plan.held.map(({ person, dualHat, areas, source }) => ({
      person: assessed.graph.refs[person]!,
      dualHat,
      areas: areas.flatMap(area => idOf(area) ?? []),
      source,
    })),
    likely: plan.likely,
    heldUnknown: plan.heldUnknown,
    open: plan.open.map(position => ({
      ...defined({ area: idOf(position.area) }),
      first: position.first,
      second: position.second,
      because: sourcingText({ plan, position }).because,
    })),
  };
}
