import CategoryIcon from '@material-ui/icons/Category';
import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { portfolioClientApi } from './apis';
import {
  builtOnEntityCard,
  capabilitiesEntityCard,
  portfolioEntityCard,
} from './entityCards';
import { portfolioEntityContent } from './entityContents';
import { roleCatalogFilter } from './filters';
import {
  capabilitiesSubPage,
  listsSubPage,
  overviewSubPage,
  portfolioPage,
} from './pages';
import { rootRouteRef } from './routes';

/**
 * Products, platforms, capabilities and consumers in the new frontend system.
 *
 * @public
 */
export const portfolioPlugin = createFrontendPlugin({
  pluginId: 'portfolio',
  title: 'Portfolio',
  icon: <CategoryIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [
    portfolioClientApi,
    portfolioPage,
    overviewSubPage,
    listsSubPage,
    capabilitiesSubPage,
    portfolioEntityCard,
    capabilitiesEntityCard,
    builtOnEntityCard,
    portfolioEntityContent,
    roleCatalogFilter,
  ],
});
