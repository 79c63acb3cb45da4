import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { actionsRegistryServiceRef } from '@backstage/backend-plugin-api/alpha';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { portfolioPermissions } from '@backstage-portfolio/plugin-portfolio-common';
import {
  EvidenceProvider,
  FactsProvider,
  portfolioEvidenceExtensionPoint,
  portfolioFactsExtensionPoint,
  portfolioSignalsExtensionPoint,
} from '@backstage-portfolio/plugin-portfolio-node';
import { randomUUID } from 'node:crypto';
import { addPortfolioActions } from './actions/addPortfolioActions';
import { AssessmentRunner } from './assessment/AssessmentRunner';
import { AssessmentService } from './assessment/AssessmentService';
import { CurrentSnapshot } from './assessment/CurrentSnapshot';
import { LabelState } from './assessment/LabelState';
import { StoredRoleChanges } from './assessment/StoredRoleChanges';
import { CatalogReader } from './catalog/CatalogReader';
import { ProviderList } from './catalog/ProviderList';
import { readPortfolioConfig } from './config';
import { DecisionService } from './decisions/DecisionService';
import { StoredHistory } from './history/StoredHistory';
import { readJudging } from './judging/readJudging';
import { SignalList } from './judging/SignalList';
import { Callers } from './http/Callers';
import { createRouter } from './http/createRouter';
import { KnexPortfolioStore } from './store/KnexPortfolioStore';
import { CatalogVisibility } from './visibility/CatalogVisibility';

/**
 * Reads the catalog, assesses it, stores and serves the portfolio.
 *
 * @public
 */
export const portfolioPlugin = createBackendPlugin({
  pluginId: 'portfolio',
  register(env) {
    const evidenceProviders = new ProviderList<EvidenceProvider>(
      'evidence provider',
    );
    const factsProviders = new ProviderList<FactsProvider>('facts provider');
    env.registerExtensionPoint(portfolioEvidenceExtensionPoint, {
      addEvidenceProvider: provider => evidenceProviders.add(provider),
    });
    env.registerExtensionPoint(portfolioFactsExtensionPoint, {
      addFactsProvider: provider => factsProviders.add(provider),
    });

    const signals = new SignalList();
    env.registerExtensionPoint(portfolioSignalsExtensionPoint, {
      addSignal: definition => signals.addSignal(definition),
      addIndicator: added => signals.addIndicator(added),
    });

    env.registerInit({
      deps: {
        actionsRegistry: actionsRegistryServiceRef,
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const { auth, catalog, lifecycle, logger, permissions } = deps;
        const config = readPortfolioConfig(deps.config);
        const judging = readJudging({ config: deps.config, signals });
        const store = await KnexPortfolioStore.create(deps);
        const snapshots = new CurrentSnapshot(store);
        const reader = new CatalogReader({
          catalog,
          auth,
          logger,
          store,
          facts: {
            vocabulary: config.vocabulary,
            factMappings: config.factMappings,
            predicates: judging.predicates,
          },
          evidenceProviders,
          factsProviders,
        });
        const decisions = new DecisionService({ store, logger });
        const runner = new AssessmentRunner({
          store,
          reader,
          logger,
          holder: randomUUID(),
          frequencyMs: config.schedule.frequencyMs,
          timeoutMs: config.schedule.timeoutMs,
          retentionMs: config.history.retentionMs,
          judging,
          decisions,
        });
        const control = new AssessmentService({
          store,
          runner,
          snapshot: snapshots,
          labels: new LabelState({ catalog, auth, store }),
          scheduler: deps.scheduler,
          logger,
          schedule: config.schedule,
          settingsHash: judging.hash,
        });

        const visibility = new CatalogVisibility({
          catalog,
          permissions,
          logger,
        });

        const serving = {
          snapshots,
          decisions,
          history: new StoredHistory({ store, snapshots }),
          judging,
          visibility,
          httpAuth: deps.httpAuth,
          userInfo: deps.userInfo,
          permissions,
          logger,
        };
        deps.permissionsRegistry.addPermissions(portfolioPermissions);
        deps.httpRouter.use(
          await createRouter({
            ...serving,
            control,
            roleChanges: new StoredRoleChanges({ store, snapshots }),
            auditor: deps.auditor,
          }),
        );
        addPortfolioActions({
          actionsRegistry: deps.actionsRegistry,
          callers: new Callers(serving),
        });
        // The catalog may only be asked once every plugin has started.
        lifecycle.addStartupHook(() => control.start());
        lifecycle.addShutdownHook(() => control.stop());
      },
    });
  },
});
