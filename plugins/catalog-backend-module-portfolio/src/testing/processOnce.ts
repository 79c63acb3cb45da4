import { Entity } from '@backstage/catalog-model';
import {
  CatalogProcessorCache,
  CatalogProcessorResult,
} from '@backstage/plugin-catalog-node';
import { PortfolioRoleProcessor } from '../PortfolioRoleProcessor';

/** A cache as the catalog keeps it for one entity and one processor. */
export class EntityCache implements CatalogProcessorCache {
  readonly #values = new Map<string, unknown>();
  writes = 0;

  async get<T>(key: string): Promise<T | undefined> {
    return this.#values.get(key) as T | undefined;
  }

  async set<T>(key: string, value: T): Promise<void> {
    this.writes += 1;
    this.#values.set(key, value);
  }
}

/** An entity with the fewest fields, and what is to stand on it. */
export function component(options: {
  name: string;
  metadata?: object;
  spec?: Entity['spec'];
  kind?: string;
}): Entity {
  const { name, metadata, spec, kind = 'Component' } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, ...metadata },
    spec: spec ?? { type: 'service' },
  };
}

/** Puts the entity through the processor once. */
export async function processOnce(options: {
  processor: PortfolioRoleProcessor;
  entity: Entity;
  cache?: CatalogProcessorCache;
}) {
  const emitted: CatalogProcessorResult[] = [];
  const location = { type: 'url', target: 'https://example.test/a.yaml' };
  const entity = await options.processor.preProcessEntity(
    options.entity,
    location,
    result => emitted.push(result),
    location,
    options.cache ?? new EntityCache(),
  );
  return { entity, emitted };
}
