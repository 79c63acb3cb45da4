import { StaffingNumbers } from './numbers';
import { StaffingPlan } from './types';

/** What the rule of thumb goes by. */
export interface RuleInput {
  hasPlatform: boolean;
  /** Owning groups of the whole catalog. */
  owningGroups: number;
  /** Platform teams of each major area, with those of the areas it carries. */
  teamsByArea: readonly number[];
  /** Platform teams that are at home in none of them. */
  teamsElsewhere: number;
  numbers: StaffingNumbers;
}

/** What it asks for. */
export interface RuleAnswer
  extends Pick<StaffingPlan, 'stage' | 'need' | 'least' | 'most'> {
  /** By area, as given. */
  needByArea: number[];
  /** For platform work that is in no major area. */
  needElsewhere: number;
  /** The sum was held down to the number of platform teams. */
  held: boolean;
}

/**
 * How many Platform PMs: one while a platform takes shape, then one an area,
 * then one for every 6 to 10 platform teams of each area. One more team or area
 * never lowers it. After ../sources, product-vs-platform, "How many Platform
 * PMs are needed".
 */
export function ruleOfThumb(input: RuleInput): RuleAnswer {
  const { teamsByArea, teamsElsewhere, numbers } = input;
  const { mostTeamsPerManager, leastTeamsPerManager } = numbers;
  const teams = teamsByArea.reduce((sum, each) => sum + each, teamsElsewhere);
  const stage = stageOf(input, teams);
  if (stage === 'none') {
    return {
      stage,
      need: 0,
      least: 0,
      most: 0,
      needByArea: teamsByArea.map(() => 0),
      needElsewhere: 0,
      held: false,
    };
  }
  const atMost = Math.max(1, teams);
  const { asked, elsewhere } = asks({ input, stage, teams });
  const { needByArea, held } = holdDown(asked, atMost);
  const need = needByArea.reduce((sum, each) => sum + each, elsewhere);
  const most =
    stage === 'too-small'
      ? 1
      : teamsByArea.reduce(
          (sum, each, area) =>
            sum +
            Math.max(
              needByArea[area]!,
              Math.floor(each / leastTeamsPerManager),
            ),
          Math.max(
            elsewhere,
            Math.floor(teamsElsewhere / leastTeamsPerManager),
          ),
        );
  return {
    stage,
    need,
    least: Math.min(need, Math.max(1, Math.ceil(teams / mostTeamsPerManager))),
    most: Math.max(need, Math.min(most, atMost)),
    needByArea,
    needElsewhere: elsewhere,
    held,
  };
}

function stageOf(input: RuleInput, teams: number): StaffingPlan['stage'] {
  const { hasPlatform, owningGroups, teamsByArea, numbers } = input;
  if (!hasPlatform) {
    return 'none';
  }
  if (owningGroups < numbers.smallOwners) {
    return 'too-small';
  }
  if (teams >= numbers.matureTeams) {
    return 'mature';
  }
  return teamsByArea.length <= numbers.formingAreas ? 'forming' : 'established';
}

function asks(options: {
  input: RuleInput;
  stage: StaffingPlan['stage'];
  teams: number;
}): { asked: number[]; elsewhere: number } {
  const { input, stage, teams } = options;
  const { teamsByArea } = input;
  const { mostTeamsPerManager } = input.numbers;
  if (stage === 'too-small' || stage === 'forming') {
    return {
      asked: teamsByArea.map((_, area) => (area === 0 ? 1 : 0)),
      elsewhere: teamsByArea.length === 0 ? 1 : 0,
    };
  }
  if (stage === 'established') {
    return { asked: teamsByArea.map(() => 1), elsewhere: 0 };
  }
  const asked = teamsByArea.map(each =>
    Math.max(1, Math.ceil(each / mostTeamsPerManager)),
  );
  const sum = asked.reduce((total, each) => total + each, 0);
  return {
    asked,
    // Teams outside every area need one as well, once they are many.
    elsewhere: Math.max(0, Math.ceil(teams / mostTeamsPerManager) - sum),
  };
}

/** Never more than teams: the areas with the fewest consumers wait. */
function holdDown(
  asked: readonly number[],
  atMost: number,
): { needByArea: number[]; held: boolean } {
  let left = atMost;
  const needByArea = asked.map(each => {
    const given = Math.min(each, left);
    left -= given;
    return given;
  });
  return {
    needByArea,
    held: needByArea.some((given, area) => given < asked[area]!),
  };
}
