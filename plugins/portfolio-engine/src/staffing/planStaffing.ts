import { Groundwork } from '../groundwork/types';
import { PlatformProfile, Opportunity } from '../platforms/types';
import {
  defaultNumbers,
  NumberSettings,
  NumberValues,
} from '../settings/numbers';
import { StaffingPlan } from './types';

/** Every figure of the rule of thumb. */
export const STAFFING_NUMBERS = {} as const satisfies NumberSettings;

/** How many Platform PMs are needed, held and where, and how to find them. */
export function planStaffing(options: {
  groundwork: Groundwork;
  platforms: readonly PlatformProfile[];
  opportunities: readonly Opportunity[];
  settings?: NumberValues<typeof STAFFING_NUMBERS>;
}): StaffingPlan {
  const { settings = defaultNumbers(STAFFING_NUMBERS) } = options;
  void settings;
  return {
    stage: 'none',
    need: 0,
    least: 0,
    most: 0,
    platformTeams: [],
    owningGroups: 0,
    areas: [],
    held: [],
    likely: 0,
    heldUnknown: false,
    open: [],
    steps: [],
  };
}
