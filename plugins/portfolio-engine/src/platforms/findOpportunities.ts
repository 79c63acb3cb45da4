import { Groundwork } from '../groundwork/types';
import { LookAlikes } from '../lookalikes/types';
import { Opportunity } from './types';

/** What several products need and no platform serves; by products × teams. */
export function* findOpportunities(options: {
  groundwork: Groundwork;
  lookAlikes: LookAlikes;
}): Generator<void, Opportunity[]> {
  void options;
  yield;
  return [];
}
