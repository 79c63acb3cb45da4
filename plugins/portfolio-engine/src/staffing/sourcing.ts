import { StaffingNumbers } from './numbers';
import { Area, OpenPosition, SourcingWay, StaffingPlan } from './types';

/** Why a way of sourcing is the first choice. Numbers are facts of its area: units without an owner, units, facts of its charter. */
export const SOURCING_REASONS = {
  restructuring:
    'The area is being restructured: somebody neutral helps to set it up anew, then it should be held from within.',
  'forming-without-owners':
    'The platform takes shape, and {n0} of its {n1} units have no owner in the catalog: what belongs to it must be settled first.',
  'forming-without-charter':
    'The platform takes shape, and {n2|of the five facts of its charter is|of the five facts of its charter are} written down: for whom, why, what, how to get it and how it is measured must be settled first.',
  'forming-with-empty-charter':
    'The platform takes shape, and none of the five facts of its charter is written down: for whom, why, what, how to get it and how it is measured must be settled first.',
  'no-manager-anywhere':
    'Nobody in the catalog is known as product manager, so there is nobody to take the craft from.',
  'many-asked':
    'The rule of thumb asks for several of them, more than are easily found within.',
  'platform-acknowledged':
    'The organisation says of itself that it builds a platform, so somebody from outside finds a mandate.',
  'knows-the-house':
    'Who knows the architecture, the constraints and the people is believed by engineers from the first day.',
  'part-time':
    'Few groups own anything, so one named person part-time will do.',
} as const satisfies Record<string, string>;
export type SourcingReason = keyof typeof SOURCING_REASONS;

/** What the documents say of each way, in short. */
export interface SourcingAdvice {
  title: string;
  /** When it fits. */
  when: string;
  /** Departments and roles, or kinds of people, to look in. */
  whereToLook: readonly string[];
  lookFor: readonly string[];
  risks: readonly string[];
  /** What comes after. */
  then?: string;
}

/** After ../sources, product-vs-platform, "How to source a Platform PM". */
export const SOURCING_ADVICE: Readonly<Record<SourcingWay, SourcingAdvice>> = {
  internal: {
    title: 'From within',
    when: 'The default: knowledge of the house is what makes a platform credible.',
    whereToLook: [
      'Product management: senior people of the more complex domains',
      'Engineering: tech leads and engineering managers with a sense for products',
      'DevOps and platform engineering: leaders who look beyond tools',
      'Architecture: people who explain well',
    ],
    lookFor: [
      'thinks in systems and in years',
      'is trusted by engineers',
      'says no clearly, and kindly',
      'is at ease with value that shows indirectly: speed, quality, less risk',
      'writes well, and documents',
    ],
    risks: [
      'goes on leading engineers as before: free the person from the former role',
      'takes the view of the former team: agree on whom the platform is for',
    ],
  },
  external: {
    title: 'From outside',
    when: 'Works best where the organisation already says that it builds a platform.',
    whereToLook: [
      'Companies that run a platform with many consumers',
      'Makers of developer tools and of APIs',
    ],
    lookFor: [
      'has shipped and run platforms at scale',
      'understands the work of developers',
      'sets a strategy, not only an order of tickets',
      'moves people without being their boss',
      'knows DORA measures, service levels and curves of adoption',
    ],
    risks: [
      'takes the politics and the old systems too lightly: give a guide from within',
      'brings an ideal architecture that does not fit: start from what consumers need now',
    ],
  },
  interim: {
    title: 'Interim, or a consultancy',
    when: 'While a platform takes shape or is set up anew, its borders or owners are unclear, or until somebody is hired.',
    whereToLook: [
      'Interim product managers who have set up platforms',
      'Consultancies with a practice for platforms',
    ],
    lookFor: [
      'sees causes that run through the whole system, fast',
      'moderates between teams without a side',
      'knows which patterns of platforms work and which do not',
      'brings decisions about without a long commitment',
    ],
    risks: [
      'takes the knowledge along at the end: name who takes over from the start',
      'has no mandate after the project: settle ownership within first',
    ],
    then: 'Then from within: the role is established by somebody neutral and owned by the organisation.',
  },
};

/** How to fill a position: first and second choice, and why. */
export function chooseSourcing(options: {
  stage: StaffingPlan['stage'];
  /** Platform PMs that the rule asks for. */
  need: number;
  /** Undefined for platform work in no area. */
  area: Area | undefined;
  /** A product manager is known somewhere in the catalog. */
  anyManager: boolean;
  /** Somebody declared something to be a platform. */
  anyDeclared: boolean;
  numbers: StaffingNumbers;
}): Omit<OpenPosition, 'area'> {
  const { stage, anyDeclared } = options;
  const interim = reasonsForInterim(options);
  if (interim.length > 0) {
    return { first: 'interim', second: 'internal', because: interim };
  }
  const external = reasonsForExternal(options);
  if (external.length > 0) {
    return { first: 'external', second: 'internal', because: external };
  }
  return {
    first: 'internal',
    second: anyDeclared && stage !== 'too-small' ? 'external' : 'interim',
    because: [
      ...(stage === 'too-small' ? ['part-time'] : []),
      'knows-the-house',
    ],
  };
}

function reasonsForInterim(
  options: Parameters<typeof chooseSourcing>[0],
): SourcingReason[] {
  const { stage, area, numbers } = options;
  const because: SourcingReason[] = [];
  if (!area) {
    return because;
  }
  if (area.restructuring) {
    because.push('restructuring');
  }
  if (stage === 'forming') {
    if (area.units > 0 && area.unowned / area.units >= numbers.unownedShare) {
      because.push('forming-without-owners');
    }
    if (area.charter !== undefined && area.charter <= numbers.thinCharter) {
      because.push('forming-without-charter');
    }
  }
  return because;
}

function reasonsForExternal(
  options: Parameters<typeof chooseSourcing>[0],
): SourcingReason[] {
  const { stage, need, anyManager, anyDeclared, numbers } = options;
  if (!anyDeclared || (stage !== 'established' && stage !== 'mature')) {
    return [];
  }
  const because: SourcingReason[] = [];
  if (!anyManager) {
    because.push('no-manager-anywhere');
  }
  if (need >= numbers.manyAsked) {
    because.push('many-asked');
  }
  return because.length > 0 ? [...because, 'platform-acknowledged'] : [];
}
