import { Assessed } from '../model';
import { createSearchIndex } from './searchIndex';
import { createView } from './createView';

/**
 * Makes what the questions to an assessment need and keeps it as long as the
 * assessment, so that the first who asks does not wait for it. About a second
 * of work for 100,000 units.
 */
export function* prepareQueries(options: {
  assessed: Assessed;
}): Generator<void, void> {
  const { index } = yield* createView(options);
  yield* createSearchIndex(index);
}
