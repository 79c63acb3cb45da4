import { Groundwork } from '../groundwork/types';
import { defaultNumbers } from '../settings/numbers';
import { Gap, GAP_RULES, GapDefinition, GapSettings } from './types';

/** As it is where nothing is configured. */
export const DEFAULT_GAP_SETTINGS: GapSettings = {
  rules: defaultNumbers(GAP_RULES),
  kinds: new Map(),
};

/** Every gap, most depended on first; kinds with one cause as one. */
export function* findGaps(options: {
  groundwork: Groundwork;
  gaps: readonly GapDefinition[];
  settings?: GapSettings;
}): Generator<void, Gap[]> {
  void options;
  yield;
  return [];
}
