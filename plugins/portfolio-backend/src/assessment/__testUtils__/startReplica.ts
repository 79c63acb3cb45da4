import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AssessmentSettings,
  SignalDefinition,
  SIGNALS,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { Knex } from 'knex';
import { CatalogReader } from '../../catalog/CatalogReader';
import { ProviderList } from '../../catalog/ProviderList';
import { DecisionService } from '../../decisions/DecisionService';
import { KnexPortfolioStore } from '../../store/KnexPortfolioStore';
import { AssessmentRunner } from '../AssessmentRunner';
import { AssessmentService } from '../AssessmentService';
import { CurrentSnapshot } from '../CurrentSnapshot';
import { LabelState } from '../LabelState';
import { StoredRoleChanges } from '../StoredRoleChanges';

/** A payments platform of one team, and a checkout of another. */
export const ENTITIES: Entity[] = [
  component('checkout', 'team-shop', [
    { type: 'consumesApi', targetRef: 'api:default/payments' },
  ]),
  component('payments-service', 'team-pay', [
    { type: 'providesApi', targetRef: 'api:default/payments' },
    { type: 'partOf', targetRef: 'system:default/payments' },
  ]),
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'API',
    metadata: { name: 'payments', namespace: 'default' },
    spec: { type: 'openapi', definition: 'openapi: 3.0.0\npaths: {}' },
    relations: [{ type: 'partOf', targetRef: 'system:default/payments' }],
  },
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'System',
    metadata: {
      name: 'payments',
      namespace: 'default',
      annotations: { 'portfolio/role': 'platform' },
    },
    spec: { owner: 'team-pay' },
    relations: [{ type: 'ownedBy', targetRef: 'group:default/team-pay' }],
  },
];

export function component(
  name: string,
  owner: string,
  relations: Entity['relations'] = [],
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default' },
    spec: { type: 'service', lifecycle: 'production', owner },
    relations: [
      { type: 'ownedBy', targetRef: `group:default/${owner}` },
      ...relations,
    ],
  };
}

/** A catalog whose content and health a test can change. */
export function changingCatalog(entities = ENTITIES) {
  const state = { entities, down: false, reads: 0 };
  const now = () => {
    if (state.down) {
      throw new Error('connect ECONNREFUSED');
    }
    return catalogServiceMock({ entities: state.entities });
  };
  const catalog = catalogServiceMock.mock({
    queryEntities: async request => now().queryEntities(request),
    getEntityFacets: async request => now().getEntityFacets(request),
    async *streamEntities(request) {
      state.reads++;
      yield* now().streamEntities(request);
    },
  });
  return { catalog, state };
}

/** One replica of the backend, as far as it assesses. */
export async function startReplica(options: {
  knex: Knex;
  catalog: ReturnType<typeof changingCatalog>['catalog'];
  holder?: string;
  timeoutMs?: number;
  initialDelayMs?: number;
  /** Signals and settings by which it judges, and their hash. */
  judging?: {
    signals?: readonly SignalDefinition[];
    settings?: AssessmentSettings;
    hash?: string;
  };
}) {
  const { knex, catalog, holder = 'replica', timeoutMs = 60_000 } = options;
  const { initialDelayMs = 3_600_000 } = options;
  const {
    signals = SIGNALS,
    settings = {},
    hash = 'a',
  } = options.judging ?? {};
  const store = await KnexPortfolioStore.create({
    database: mockServices.database({ knex, migrations: {} }),
  });
  const auth = mockServices.auth({ pluginId: 'portfolio' });
  const logger = mockServices.logger.mock();
  const decisions = new DecisionService({ store, logger });
  const snapshot = new CurrentSnapshot(store);
  const schedule = {
    frequencyMs: 1_800_000,
    initialDelayMs,
    timeoutMs,
  };
  const service = new AssessmentService({
    store,
    snapshot,
    runner: new AssessmentRunner({
      store,
      reader: new CatalogReader({
        catalog,
        auth,
        logger,
        store,
        facts: {},
        evidenceProviders: new ProviderList('evidence provider'),
        factsProviders: new ProviderList('facts provider'),
      }),
      logger,
      holder,
      frequencyMs: schedule.frequencyMs,
      timeoutMs,
      retentionMs: 1e10,
      judging: { signals, settings, hash },
      decisions,
    }),
    labels: new LabelState({ catalog, auth, store }),
    scheduler: mockServices.scheduler(),
    logger,
    schedule,
    settingsHash: hash,
  });
  await service.start();
  const roleChanges = new StoredRoleChanges({ store, snapshots: snapshot });
  return { service, snapshot, store, roleChanges, decisions, logger };
}
export type Replica = Awaited<ReturnType<typeof startReplica>>;

export async function until<T>(
  ask: () => Promise<T | undefined | false>,
): Promise<T> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (answer) {
      return answer;
    }
    if (Date.now() > deadline) {
      throw new Error('It did not happen in time');
    }
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}

/** Asks for a run and waits until it has ended, well or not. */
export async function runOnce({ service }: Replica) {
  await service.requestRun();
  return until(async () => {
    const status = await service.status();
    return !status.run && status;
  });
}
