import { Navigate, Route } from 'react-router-dom';
import { createApp } from '@backstage/app-defaults';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import {
  AlertDisplay,
  OAuthRequestDialog,
  ProxiedSignInPage,
} from '@backstage/core-components';
import { ApiExplorerPage, apiDocsPlugin } from '@backstage/plugin-api-docs';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  catalogPlugin,
} from '@backstage/plugin-catalog';
import { HomepageCompositionRoot } from '@backstage/plugin-home';
import { orgPlugin } from '@backstage/plugin-org';
import { SearchPage as SearchRoute } from '@backstage/plugin-search';
import { UserSettingsPage } from '@backstage/plugin-user-settings';
import { PortfolioPage } from '@backstage-portfolio/plugin-portfolio/legacy';
import { apis } from './apis';
import { entityPage } from './EntityPage';
import { HomePage } from './HomePage';
import { Root } from './Root';
import { SearchPage } from './SearchPage';
import { catalogFilters } from './catalogFilters';

const app = createApp({
  apis,
  bindRoutes({ bind }) {
    bind(orgPlugin.externalRoutes, {
      catalogIndex: catalogPlugin.routes.catalogIndex,
    });
    bind(apiDocsPlugin.externalRoutes, {
      registerApi: catalogPlugin.routes.catalogIndex,
    });
  },
  // Our texts are complete in both; those of Backstage are English.
  __experimentalTranslations: { availableLanguages: ['en', 'de'] },
  components: {
    SignInPage: props => <ProxiedSignInPage {...props} provider="guest" />,
  },
});

export const App = app.createRoot(
  <>
    <AlertDisplay />
    <OAuthRequestDialog />
    <AppRouter>
      <Root>
        <FlatRoutes>
          <Route path="/" element={<Navigate to="catalog" />} />
          <Route
            path="/catalog"
            element={<CatalogIndexPage filters={catalogFilters} pagination />}
          />
          <Route
            path="/catalog/:namespace/:kind/:name"
            element={<CatalogEntityPage />}
          >
            {entityPage}
          </Route>
          <Route path="/home" element={<HomepageCompositionRoot />}>
            <HomePage />
          </Route>
          <Route path="/search" element={<SearchRoute />}>
            <SearchPage />
          </Route>
          <Route path="/api-docs" element={<ApiExplorerPage />} />
          <Route path="/portfolio" element={<PortfolioPage />} />
          <Route path="/settings" element={<UserSettingsPage />} />
        </FlatRoutes>
      </Root>
    </AppRouter>
  </>,
);
