import { Groundwork } from '../groundwork/types';
import { PlatformProfile } from './types';

/** Charter and qualities of every platform item, by item. */
export function* describePlatforms(options: {
  groundwork: Groundwork;
}): Generator<void, PlatformProfile[]> {
  void options;
  yield;
  return [];
}
