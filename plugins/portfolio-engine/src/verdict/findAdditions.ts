import { Groundwork } from '../groundwork/types';
import { SignalDefinition, SignalTable } from '../signals/types';
import { Addition } from './types';

/** What to add to the catalog, ranked by what each edit opens. */
export function* findAdditions(options: {
  groundwork: Groundwork;
  signals: SignalTable;
  definitions: readonly SignalDefinition[];
}): Generator<void, Addition[]> {
  void options;
  yield;
  return [];
}
