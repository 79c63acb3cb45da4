import { SOURCING_ADVICE, SOURCING_REASONS, SourcingReason } from './sourcing';
import { Area, ArithmeticStep, OpenPosition, StaffingPlan } from './types';

/** Names an area for one reader, who may not be allowed to see all of them. */
export type NameArea = (area: Area) => string;

/**
 * The answer in two sentences: what the rule of thumb asks for, and what the
 * catalog tells of who does it. It never says that there is nobody.
 */
export function staffingSentence(plan: StaffingPlan): string {
  switch (plan.stage) {
    case 'none':
      return 'No platform is found in what the catalog says, so there is nothing to staff.';
    case 'too-small':
      return `With ${amount(
        plan.owningGroups,
        'owning group',
      )}, one named person part-time is enough. ${heldSentence(plan)}`;
    default:
      return `The documents' rule of thumb asks for ${amount(
        plan.need,
        'Platform PM',
      )} (${ruleInShort(plan)}; ${rangeText(plan)}). ${heldSentence(plan)}`;
  }
}

/** `1–3`, or `1` where both ends are the same. */
export function rangeText(plan: Pick<StaffingPlan, 'least' | 'most'>): string {
  return plan.least === plan.most
    ? `${plan.least}`
    : `${plan.least}–${plan.most}`;
}

function ruleInShort(plan: StaffingPlan): string {
  const majors = plan.areas.filter(({ major }) => major).length;
  if (plan.stage === 'forming') {
    return 'one while a platform takes shape';
  }
  if (plan.stage === 'mature') {
    return majors === 0
      ? 'one for every 6 to 10 platform teams'
      : `one for every 6 to 10 platform teams of ${
          majors === 1 ? 'the major area' : `each of ${majors} major areas`
        }`;
  }
  return plan.need < majors
    ? `one for each of ${plan.need} platform teams`
    : `one for each of ${majors} major areas`;
}

/** Who holds the positions, as far as the catalog tells. */
export function heldSentence(plan: StaffingPlan): string {
  const { held, likely, heldUnknown } = plan;
  const left = plan.areas.some(({ namesNobody }) => namesNobody);
  const confirm = 'please confirm';
  if (heldUnknown) {
    const why = left
      ? 'whoever is named is not in the catalog, and too few job titles are known'
      : 'nobody is named, and too few job titles are known';
    return likely > 0
      ? `Whether somebody does it already is not known: ${why}. By title ${few(
          likely,
        )} ${likely === 1 ? 'is' : 'are'} likely, ${confirm}.`
      : `Whether somebody does it already is not known: ${why}.`;
  }
  if (held.length === 0) {
    const start = left
      ? 'Whoever the catalog names for it is not in the catalog'
      : 'The catalog does not name anybody for it yet';
    return likely > 0
      ? `${start}; by title ${few(likely)} ${
          likely === 1 ? 'is' : 'are'
        } likely, ${confirm}.`
      : `${start}.`;
  }
  const dual = held.filter(({ dualHat }) => dualHat).length;
  const more =
    likely === 1
      ? `; a ${ordinal(held.length + 1)} is likely, ${confirm}`
      : `; ${few(likely)} more are likely, ${confirm}`;
  return `The catalog names ${held.length}${dualText(dual, held.length)}${
    likely === 0 ? '' : more
  }.`;
}

function dualText(dual: number, held: number): string {
  if (dual === 0) {
    return '';
  }
  if (held === 1) {
    return ', who is an engineering lead as well';
  }
  return dual === 1
    ? ', one of them an engineering lead'
    : `, ${dual} of them engineering leads`;
}

/** One step of the arithmetic. */
export function stepText(options: {
  plan: StaffingPlan;
  step: ArithmeticStep;
  nameArea: NameArea;
}): string {
  const { plan, step, nameArea } = options;
  const [first = 0, second = 0, third = 0, fourth = 0] = step.numbers;
  const area = step.area === undefined ? undefined : plan.areas[step.area];
  const name = area ? nameArea(area) : '';
  const carrier =
    area && area.carriedBy >= 0 ? plan.areas[area.carriedBy] : undefined;
  switch (step.code) {
    case 'no-platform':
      return 'Nothing in the catalog reads as a platform.';
    case 'owning-groups':
      return `${amount(first, 'group')} own${
        first === 1 ? 's' : ''
      } something.`;
    case 'platform-teams':
      return `${amount(
        first,
        'platform team',
      )}: declared so, or most of what they own is platform.${
        second > 0
          ? ` ${second} of them ${
              second === 1 ? 'is' : 'are'
            } named as owner but not registered.`
          : ''
      }`;
    case 'areas':
      return `${amount(first, 'platform area')}, ${
        second === 0 ? 'none' : second
      } of them major.`;
    case 'carried':
      return `${name}, with ${amount(first, 'team')}, is carried by ${
        carrier ? nameArea(carrier) : 'another area'
      }.`;
    case 'teams-elsewhere':
      return `${amount(first, 'platform team')} ${
        first === 1 ? 'is' : 'are'
      } at home in none of the areas.`;
    case 'stage-too-small':
      return 'Fewer than 3 groups own something: too small for a position of its own.';
    case 'stage-forming':
      return 'At most one major area: the platform takes shape, so one Platform PM.';
    case 'stage-established':
      return 'Several major areas: one Platform PM for each.';
    case 'stage-mature':
      return 'So many platform teams: one Platform PM for every 6 to 10 of them, and at least one for each major area.';
    case 'need-of-area':
      return `${name}: ${first}, for ${amount(second, 'platform team')}.`;
    case 'need-elsewhere':
      return `${first} for platform teams outside the major areas.`;
    case 'never-more-than-teams':
      return `Never more than there are platform teams: ${first}.`;
    case 'range':
      return `${amount(first, 'Platform PM')}; ${rangeText({
        least: second,
        most: third,
      })} fit ${amount(fourth, 'platform team')}.`;
    case 'names-nobody':
      return `${name} names a product manager who is not in the catalog.`;
    default:
      return '';
  }
}

/** Why an area is major, each reason with its numbers. */
export function majorReasons(area: Area): string[] {
  return area.majorBecause.map(code => {
    switch (code) {
      case 'declared':
        return 'declared to be a platform';
      case 'consumers':
        return `used by ${listed([
          [area.consumerTeams.length, 'other team'],
          [area.consumerProducts.length, 'product'],
        ])}`;
      case 'breadth':
        return listed([
          [area.capabilities, 'capability'],
          [area.units, 'unit'],
        ]);
      default:
        return `${amount(area.teams.length, 'platform team')} at home there`;
    }
  });
}

/** Advice for an open position, ready to be shown. */
export function sourcingText(options: {
  plan: StaffingPlan;
  position: OpenPosition;
}): { first: string; second: string; because: string[] } {
  const { plan, position } = options;
  const area = plan.areas[position.area];
  return {
    first: SOURCING_ADVICE[position.first].title,
    second: SOURCING_ADVICE[position.second].title,
    because: position.because.map(code =>
      isReason(code)
        ? SOURCING_REASONS[code]
            .replace('{unowned}', String(area?.unowned ?? 0))
            .replace('{units}', String(area?.units ?? 0))
            .replace('{charter}', area?.charter ? String(area.charter) : 'none')
        : code,
    ),
  };
}

function isReason(code: string): code is SourcingReason {
  return code in SOURCING_REASONS;
}

/** `1 team`, `3 teams`, `2 capabilities`. */
function amount(count: number, noun: string): string {
  if (count === 1) {
    return `1 ${noun}`;
  }
  const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${count.toLocaleString('en-US')} ${plural}`;
}

/** `8 capabilities and 18 units`; what there is none of is left out. */
function listed(counts: readonly [number, string][]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, noun]) => amount(count, noun))
    .join(' and ');
}

function few(count: number): string {
  return count === 1 ? 'one' : String(count);
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

function ordinal(count: number): string {
  return ORDINALS[count - 1] ?? 'further one';
}
