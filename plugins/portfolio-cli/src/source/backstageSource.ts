import { CatalogClient } from '@backstage/catalog-client';
import { ForwardedError } from '@backstage/errors';
import { isEntity } from './envelope';
import { CatalogSource } from './types';

/** A running Backstage, read through its catalog's API, page by page. */
export function backstageSource(options: {
  /** Where its backend listens, such as `https://backstage.example.com`. */
  url: string;
  /** Token of the caller; left out for a catalog that needs none. */
  token?: string;
}): CatalogSource {
  const baseUrl = options.url.replace(/\/+$/, '');
  const client = new CatalogClient({
    discoveryApi: { getBaseUrl: async plugin => `${baseUrl}/api/${plugin}` },
    fetchApi: { fetch },
  });
  return {
    title: baseUrl,
    async *read() {
      try {
        for await (const page of client.streamEntities(
          {},
          { token: options.token },
        )) {
          for (const entity of page) {
            const read: unknown = entity;
            if (isEntity(read)) {
              yield { entity: read };
            }
          }
        }
      } catch (error) {
        throw new ForwardedError(
          `The catalog at ${baseUrl}/api/catalog can't be read`,
          error,
        );
      }
    },
  };
}
