import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { createPortfolioClient } from '@backstage-portfolio/plugin-portfolio-common';
import { readSearchModuleConfig } from './config';
import { PortfolioCollatorFactory } from './PortfolioCollatorFactory';

/** A large catalog is read and assessed within this time after a start. */
const PATIENCE = { pollMs: 2_000, mostMs: 120_000 };

/**
 * Indexes platforms and capabilities, so that people find them by what they do.
 *
 * @public
 */
export const searchModulePortfolio = createBackendModule({
  pluginId: 'search',
  moduleId: 'portfolio',
  register(module) {
    module.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        indexRegistry: searchIndexRegistryExtensionPoint,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init({
        auth,
        catalog,
        config,
        discovery,
        indexRegistry,
        lifecycle,
        logger,
        scheduler,
      }) {
        const { schedule, locationTemplate } = readSearchModuleConfig(config);
        const shutdown = new AbortController();
        lifecycle.addShutdownHook(() => shutdown.abort());
        indexRegistry.addCollator({
          schedule: scheduler.createScheduledTaskRunner(schedule),
          factory: new PortfolioCollatorFactory({
            client: createPortfolioClient({
              baseUrl: await discovery.getBaseUrl('portfolio'),
              fetchApi: { fetch },
              token: async () => {
                const { token } = await auth.getPluginRequestToken({
                  onBehalfOf: await auth.getOwnServiceCredentials(),
                  targetPluginId: 'portfolio',
                });
                return token;
              },
            }),
            catalog,
            auth,
            logger,
            locationTemplate,
            patience: PATIENCE,
            signal: shutdown.signal,
          }),
        });
      },
    });
  },
});
