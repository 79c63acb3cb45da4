import { PortfolioSchema } from '@backstage-portfolio/plugin-portfolio-common';
import { SOURCING_ADVICE } from '../staffing/sourcing';
import { textOf } from '../sentences/tell';
import { Told } from '../sentences/types';
import {
  tellMajor,
  tellSourcing,
  tellStaffing,
  tellStep,
} from '../staffing/staffingText';
import { SignalDefinition } from '../signals/types';
import { Area, SOURCING_WAYS, StaffingPlan } from '../staffing/types';
import { itemNames, namesOf } from './findings';
import { itemName, named } from './names';
import { Reading } from './reading';
import { reportOf, signalsInUse } from './signals';
import { defined } from './units';
import { Page, PageRequest, takePage } from './page';
import { View } from './view';

/** Areas or steps between two yields. */
const SLICE = 128;

const STAGES: Record<StaffingPlan['stage'], string> = {
  none: 'No platform yet',
  'too-small': 'Too small for a position of its own',
  forming: 'The platform takes shape',
  established: 'Several platforms are established',
  mature: 'A mature platform organisation',
};

/** What stands for an area whose name the caller may not know. */
const HIDDEN_AREA = 'Another area';

/** How many Platform PMs are asked for and held, at a glance. */
export function showStaffingGlance(
  view: View,
): PortfolioSchema<'StaffingGlance'> {
  const plan = view.assessed.judgement.staffing;
  const sentence = tellStaffing(plan);
  return {
    stage: plan.stage,
    stageText: STAGES[plan.stage],
    sentence: textOf(sentence),
    told: { sentence },
    need: plan.need,
    least: plan.least,
    most: plan.most,
    heldUnknown: plan.heldUnknown,
    // Never "you have 0": unknown is no number.
    ...(!plan.heldUnknown && { held: plan.held.length }),
    likely: plan.likely,
    open: plan.open.length,
  };
}

/** The whole plan; what the caller may not see has no name in it. */
export function* showStaffing(
  reading: Reading,
): Generator<void, PortfolioSchema<'StaffingPlan'>> {
  const { view } = reading;
  const plan = view.assessed.judgement.staffing;
  const signals = reading.may.readSignals ? signalsInUse(reading) : [];
  const nameArea = (area: Area) =>
    itemName(view, area.item)?.title ?? HIDDEN_AREA;
  const steps: Told[] = [];
  for (const [place, step] of plan.steps.entries()) {
    const told = tellStep({ plan, step, nameArea });
    if (told) {
      steps.push(told);
    }
    if (place % SLICE === SLICE - 1) {
      yield;
    }
  }
  const shown: PortfolioSchema<'StaffingArea'>[] = [];
  for (const [place, area] of plan.areas.entries()) {
    shown.push(showArea(reading, { plan, area, signals }));
    if (place % SLICE === SLICE - 1) {
      yield;
    }
  }
  return {
    glance: showStaffingGlance(view),
    steps: steps.map(({ text }) => text),
    told: { steps },
    areas: shown,
    held: plan.held.map(({ person, dualHat, areas }) => ({
      ...defined({ person: named(view, person) }),
      dualHat,
      areas: itemNames(
        view,
        areas.map(area => plan.areas[area]?.item ?? -1),
      ),
    })),
    positions: plan.open.map(position => {
      const because = tellSourcing({ plan, position });
      return {
        ...defined({
          area: itemName(view, plan.areas[position.area]?.item ?? -1),
        }),
        first: position.first,
        second: position.second,
        because: because.map(({ text }) => text),
        told: { because },
      };
    }),
    sourcing: sourcingOf(plan),
    hidden: plan.areas.some(({ item }) => view.items.visible[item] !== 1),
  };
}

/** Areas that the caller may know by name, in the order of the plan. */
export function listAreas(
  reading: Reading,
  options: {
    /** Only those that are an area of their own. */
    major: boolean;
    page: PageRequest;
  },
): Page<PortfolioSchema<'StaffingArea'>> {
  const { view } = reading;
  const plan = view.assessed.judgement.staffing;
  const signals = reading.may.readSignals ? signalsInUse(reading) : [];
  return takePage({
    listed: [...plan.areas.keys()].filter(place => {
      const { item, major } = plan.areas[place]!;
      return view.items.visible[item] === 1 && (major || !options.major);
    }),
    request: options.page,
    idOf: place => itemName(view, plan.areas[place]!.item)?.id ?? '',
    show: place =>
      showArea(reading, { plan, area: plan.areas[place]!, signals }),
  });
}

function showArea(
  reading: Reading,
  options: {
    plan: StaffingPlan;
    area: Area;
    /** None without the permission. */
    signals: readonly SignalDefinition[];
  },
): PortfolioSchema<'StaffingArea'> {
  const { plan, area, signals } = options;
  const { view } = reading;
  const because = tellMajor(area);
  const item = itemName(view, area.item);
  const raised = (item ? signals : [])
    .filter(({ id }) => reportOf(reading, id, item!.id)?.status === 'raised')
    .map(({ title }) => title);
  return {
    ...defined({
      item,
      carriedBy: itemName(view, plan.areas[area.carriedBy]?.item ?? -1),
    }),
    major: area.major,
    because: because.map(({ text }) => text),
    told: { because },
    need: area.need,
    teams: namesOf(view, area.teams),
    consumerTeams: area.consumerTeams.length,
    consumerProducts: area.consumerProducts.length,
    capabilities: area.capabilities,
    units: area.units,
    managers: namesOf(
      view,
      area.heldBy.map(held => plan.held[held]?.person ?? -1),
    ),
    likely: area.likely,
    ...(raised.length > 0 && { raised }),
  };
}

/** The ways, those that a position asks for first. */
function sourcingOf(plan: StaffingPlan): PortfolioSchema<'SourcingAdvice'>[] {
  const asked = plan.open.map(({ first }) => first);
  return [...SOURCING_WAYS]
    .sort(
      (one, other) =>
        asked.filter(way => way === other).length -
        asked.filter(way => way === one).length,
    )
    .map(way => {
      const { title, when, lookFor, whereToLook, risks, then } =
        SOURCING_ADVICE[way];
      return {
        way,
        title,
        when: then === undefined ? when : `${when} ${then}`,
        lookFor: [...lookFor],
        whereToLook: [...whereToLook],
        risks: [...risks],
      };
    });
}
