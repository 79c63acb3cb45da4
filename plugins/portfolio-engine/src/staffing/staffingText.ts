import { tell, textOf } from '../sentences/tell';
import { AskedCode } from '../sentences/templates';
import { Told } from '../sentences/types';
import { SOURCING_ADVICE, SOURCING_REASONS, SourcingReason } from './sourcing';
import { Area, ArithmeticStep, OpenPosition, StaffingPlan } from './types';

/** Names an area for one reader, who may not be allowed to see all of them. */
export type NameArea = (area: Area) => string;

/**
 * The answer in two sentences: what the rule of thumb asks for, and what the
 * catalog tells of who does it. It never says that there is nobody.
 */
export function tellStaffing(plan: StaffingPlan): Told[] {
  switch (plan.stage) {
    case 'none':
      return [tell('nothing-to-staff')];
    case 'too-small':
      return [
        tell('part-time-is-enough', { numbers: [plan.owningGroups] }),
        ...tellHeld(plan),
      ];
    default: {
      const { code, majors } = ruleInShort(plan);
      return [
        plan.least === plan.most
          ? tell(`${code}-exactly`, { numbers: [plan.need, majors] })
          : tell(code, {
              numbers: [plan.need, majors],
              names: [rangeText(plan)],
            }),
        ...tellHeld(plan),
      ];
    }
  }
}

/** The same in English. */
export function staffingSentence(plan: StaffingPlan): string {
  return textOf(tellStaffing(plan));
}

/** `1–3`, or `1` where both ends are the same. */
export function rangeText(plan: Pick<StaffingPlan, 'least' | 'most'>): string {
  return plan.least === plan.most
    ? `${plan.least}`
    : `${plan.least}–${plan.most}`;
}

function ruleInShort(plan: StaffingPlan): {
  code: AskedCode;
  majors: number;
} {
  const majors = plan.areas.filter(({ major }) => major).length;
  if (plan.stage === 'forming') {
    return { code: 'asks-while-forming', majors };
  }
  if (plan.stage === 'mature') {
    if (majors === 0) {
      return { code: 'asks-when-mature', majors };
    }
    return {
      code:
        majors === 1 ? 'asks-when-mature-in-area' : 'asks-when-mature-in-areas',
      majors,
    };
  }
  return {
    code: plan.need < majors ? 'asks-by-teams' : 'asks-by-areas',
    majors,
  };
}

/** Who holds the positions, as far as the catalog tells. */
export function heldSentence(plan: StaffingPlan): string {
  return textOf(tellHeld(plan));
}

/** The same in parts, to be said in another language. */
export function tellHeld(plan: StaffingPlan): Told[] {
  const { held, likely, heldUnknown } = plan;
  const left = plan.areas.some(({ namesNobody }) => namesNobody);
  const dual = held.filter(({ dualHat }) => dualHat).length;
  const numbers = [held.length, likely, dual];
  if (heldUnknown) {
    return [
      tell(left ? 'held-unknown-named-are-gone' : 'held-unknown'),
      ...(likely > 0
        ? [
            likely === 1
              ? tell('by-title-one')
              : tell('by-title-some', { numbers: [likely] }),
          ]
        : []),
    ];
  }
  const start =
    held.length === 0
      ? (`held-${left ? 'gone' : 'none'}` as const)
      : namedCode(held.length, dual);
  if (likely === 0) {
    return [tell(start, { numbers })];
  }
  return likely === 1
    ? [
        tell(`${start}-one-likely`, {
          numbers,
          words: [ordinal(held.length + 1)],
        }),
      ]
    : [tell(`${start}-some-likely`, { numbers })];
}

function namedCode(held: number, dual: number) {
  if (dual === 0) {
    return 'held';
  }
  if (held === 1) {
    return 'held-by-lead';
  }
  return dual === 1 ? 'held-one-by-lead' : 'held-some-by-leads';
}

/** One step of the arithmetic; undefined for one that is not known. */
export function tellStep(options: {
  plan: StaffingPlan;
  step: ArithmeticStep;
  nameArea: NameArea;
}): Told | undefined {
  const { plan, step, nameArea } = options;
  const [first = 0, second = 0, third = 0, fourth = 0] = step.numbers;
  const numbers = [first, second];
  const area = step.area === undefined ? undefined : plan.areas[step.area];
  const name = area ? nameArea(area) : '';
  switch (step.code) {
    case 'no-platform':
    case 'stage-too-small':
    case 'stage-forming':
    case 'stage-established':
    case 'stage-mature':
      return tell(`step-${step.code}`);
    case 'owning-groups':
    case 'teams-elsewhere':
    case 'need-elsewhere':
    case 'never-more-than-teams':
      return tell(`step-${step.code}`, { numbers: [first] });
    case 'platform-teams':
      if (first === 0) {
        return tell('step-platform-teams-none');
      }
      return tell(
        second > 0 ? 'step-platform-teams-unregistered' : 'step-platform-teams',
        { numbers },
      );
    case 'areas':
      return tell(second === 0 ? 'step-areas-none-major' : 'step-areas', {
        numbers,
      });
    case 'carried': {
      const carrier = area && plan.areas[area.carriedBy];
      return tell('step-carried', {
        numbers: [first],
        names: [name, carrier ? nameArea(carrier) : 'another area'],
      });
    }
    case 'need-of-area':
      return tell('step-need-of-area', { numbers, names: [name] });
    case 'range':
      if (second === third) {
        return tell('step-range-exactly', { numbers: [first] });
      }
      return tell('step-range', {
        numbers: [first, fourth],
        names: [rangeText({ least: second, most: third })],
      });
    case 'names-nobody':
      return tell('step-names-nobody', { names: [name] });
    default:
      return undefined;
  }
}

/** The same in English. */
export function stepText(options: {
  plan: StaffingPlan;
  step: ArithmeticStep;
  nameArea: NameArea;
}): string {
  return tellStep(options)?.text ?? '';
}

/** Why an area is major, each reason with its numbers. */
export function tellMajor(area: Area): Told[] {
  return area.majorBecause.map(code => {
    switch (code) {
      case 'declared':
        return tell('major-declared');
      case 'consumers': {
        const { consumerTeams, consumerProducts } = area;
        const numbers = [consumerTeams.length, consumerProducts.length];
        if (consumerProducts.length === 0) {
          return tell('major-consumer-teams', { numbers });
        }
        return tell(
          consumerTeams.length === 0
            ? 'major-consumer-products'
            : 'major-consumers',
          { numbers },
        );
      }
      case 'breadth': {
        const numbers = [area.capabilities, area.units];
        if (area.units === 0) {
          return tell('major-breadth-capabilities', { numbers });
        }
        return tell(
          area.capabilities === 0 ? 'major-breadth-units' : 'major-breadth',
          { numbers },
        );
      }
      default:
        return tell('major-home-team', { numbers: [area.teams.length] });
    }
  });
}

/** The same in English. */
export function majorReasons(area: Area): string[] {
  return tellMajor(area).map(({ text }) => text);
}

/** Why the first choice for an open position is the first. */
export function tellSourcing(options: {
  plan: StaffingPlan;
  position: OpenPosition;
}): Told[] {
  const { plan, position } = options;
  const area = plan.areas[position.area];
  const numbers = [area?.unowned ?? 0, area?.units ?? 0, area?.charter ?? 0];
  return position.because.filter(isReason).map(code => {
    switch (code) {
      case 'forming-without-owners':
        return tell(`sourcing-${code}`, { numbers });
      case 'forming-without-charter':
        return area?.charter
          ? tell(`sourcing-${code}`, { numbers })
          : tell('sourcing-forming-with-empty-charter');
      default:
        return tell(`sourcing-${code}`);
    }
  });
}

/** Advice for an open position, ready to be shown. */
export function sourcingText(options: {
  plan: StaffingPlan;
  position: OpenPosition;
}): { first: string; second: string; because: string[] } {
  const { position } = options;
  return {
    first: SOURCING_ADVICE[position.first].title,
    second: SOURCING_ADVICE[position.second].title,
    because: tellSourcing(options).map(({ text }) => text),
  };
}

function isReason(code: string): code is SourcingReason {
  return code in SOURCING_REASONS;
}

/** Of whoever is named; beyond it, `a further one`. */
export const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'further one',
];

function ordinal(count: number): string {
  return ORDINALS[Math.min(count, ORDINALS.length) - 1]!;
}
