import { ActionOptions } from './actionOptions';
import { addFindCapabilities } from './findCapabilities';
import { addFindDependencyPath } from './findDependencyPath';
import { addGetEntityPortfolio } from './getEntityPortfolio';
import { addGetPlatformPmNeed } from './getPlatformPmNeed';
import { addGetPortfolioBrief } from './getPortfolioBrief';
import { addGetPortfolioOverview } from './getPortfolioOverview';
import { addGetSignal } from './getSignal';
import { addListOpportunities } from './listOpportunities';
import { addListOwnershipGaps } from './listOwnershipGaps';
import { addListPortfolioItems } from './listPortfolioItems';
import { addListSignals } from './listSignals';

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
  addGetPortfolioBrief(options);
  addListSignals(options);
  addGetSignal(options);
  addListOwnershipGaps(options);
  addListOpportunities(options);
  addGetPlatformPmNeed(options);
}
