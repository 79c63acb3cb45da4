import LayersIcon from '@material-ui/icons/Layers';
import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { PORTFOLIO_SEARCH_TYPE } from '@backstage-portfolio/plugin-portfolio-common';
import { loadBody } from './loadBody';

export const portfolioSearchResultItem = SearchResultListItemBlueprint.make({
  params: {
    icon: <LayersIcon />,
    predicate: result => result.type === PORTFOLIO_SEARCH_TYPE,
    component: () => loadBody('portfolioSearchResult'),
  },
});

export const portfolioSearchResultType = SearchFilterResultTypeBlueprint.make({
  params: {
    value: PORTFOLIO_SEARCH_TYPE,
    name: 'Platforms and capabilities',
    icon: <LayersIcon />,
  },
});
