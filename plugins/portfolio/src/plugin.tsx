import LayersIcon from '@material-ui/icons/Layers';
import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { portfolioClientApi } from './apis';
import {
  builtOnEntityCard,
  capabilitiesEntityCard,
  portfolioEntityCard,
  teamEntityCard,
} from './entityCards';
import { portfolioEntityContent } from './entityContents';
import { roleCatalogFilter } from './filters';
import {
  capabilitiesSubPage,
  gapsSubPage,
  listsSubPage,
  overviewSubPage,
  portfolioPage,
  signalsSubPage,
} from './pages';
import { myGapsHomeWidget, underMyServicesHomeWidget } from './homeWidgets';
import {
  catalogRouteRef,
  registerEntityRouteRef,
  rootRouteRef,
} from './routes';
import {
  portfolioSearchResultItem,
  portfolioSearchResultType,
} from './searchItems';

/**
 * Products, platforms, capabilities and consumers in the new frontend system.
 *
 * @public
 */
export const portfolioPlugin = createFrontendPlugin({
  pluginId: 'portfolio',
  title: 'Portfolio',
  icon: <LayersIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  externalRoutes: {
    catalog: catalogRouteRef,
    registerEntity: registerEntityRouteRef,
  },
  extensions: [
    portfolioClientApi,
    portfolioPage,
    overviewSubPage,
    listsSubPage,
    capabilitiesSubPage,
    signalsSubPage,
    gapsSubPage,
    portfolioEntityCard,
    capabilitiesEntityCard,
    builtOnEntityCard,
    teamEntityCard,
    portfolioEntityContent,
    roleCatalogFilter,
    myGapsHomeWidget,
    underMyServicesHomeWidget,
    portfolioSearchResultItem,
    portfolioSearchResultType,
  ],
});
