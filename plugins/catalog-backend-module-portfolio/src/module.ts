import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import {
  catalogProcessingExtensionPoint,
  catalogServiceRef,
} from '@backstage/plugin-catalog-node';
import { readCatalogModuleConfig } from './config';
import { fetchRoleChanges } from './fetchRoleChanges';
import { KnownRoles } from './KnownRoles';
import { PortfolioRoleProcessor } from './PortfolioRoleProcessor';
import { PortfolioRoleProvider } from './PortfolioRoleProvider';

/** Every so often a batch of 100: 20,000 entities take about 7 minutes. */
const BATCH_INTERVAL = { seconds: 2 };

/**
 * Labels catalog entities with their portfolio role.
 *
 * @public
 */
export const catalogModulePortfolio = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'portfolio',
  register(module) {
    module.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        processing: catalogProcessingExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({
        auth,
        catalog,
        config,
        discovery,
        logger,
        processing,
        scheduler,
      }) {
        const { tag, pollInterval, vocabulary } =
          readCatalogModuleConfig(config);
        const known = new KnownRoles();
        const provider = new PortfolioRoleProvider({
          known,
          catalog,
          auth,
          logger,
          fetchChanges: since => fetchRoleChanges({ auth, discovery, since }),
        });
        processing.addProcessor(
          new PortfolioRoleProcessor({ known, vocabulary, tag }),
        );
        processing.addEntityProvider(provider);

        // Local: every replica processes entities, so each must know the roles.
        await scheduler.scheduleTask({
          id: 'portfolio-role-changes',
          scope: 'local',
          frequency: pollInterval,
          timeout: { seconds: 30 },
          fn: () => provider.poll(),
        });
        await scheduler.scheduleTask({
          id: 'portfolio-role-labels',
          scope: 'local',
          frequency: BATCH_INTERVAL,
          timeout: { seconds: 30 },
          fn: () => provider.refreshNext(),
        });
      },
    });
  },
});
