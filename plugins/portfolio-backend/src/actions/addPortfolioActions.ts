import { ActionOptions } from './actionOptions';
import { addFindCapabilities } from './findCapabilities';
import { addFindDependencyPath } from './findDependencyPath';
import { addGetEntityPortfolio } from './getEntityPortfolio';
import { addGetPortfolioOverview } from './getPortfolioOverview';
import { addListPortfolioItems } from './listPortfolioItems';

/**
 * What the HTTP API reads, as actions for the scaffolder and for models that
 * call tools; under the same view of what the caller may see.
 */
export function addPortfolioActions(options: ActionOptions): void {
  addGetPortfolioOverview(options);
  addListPortfolioItems(options);
  addFindCapabilities(options);
  addGetEntityPortfolio(options);
  addFindDependencyPath(options);
}
