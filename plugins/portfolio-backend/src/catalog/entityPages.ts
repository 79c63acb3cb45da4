import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { setImmediate } from 'node:timers/promises';
import { abortable } from './abortable';

/** All that facts are read from; leaves out what processing adds to entities. */
const FIELDS = ['kind', 'metadata', 'spec', 'relations'];
const PAGE_SIZE = 500;

/** Text of definitions that one page should hold, so that parsing it is short. */
const PAGE_CHARACTERS = 1_000_000;
const FIRST_API_PAGE = 20;

export interface EntityPagesOptions {
  catalog: CatalogService;
  credentials: BackstageCredentials;
  signal: AbortSignal;
}

/** Number of entities in the catalog. */
export async function countEntities(
  options: EntityPagesOptions,
): Promise<number> {
  const { catalog, credentials, signal } = options;
  const { totalItems } = await abortable(
    catalog.queryEntities({ limit: 0, fields: ['kind'] }, { credentials }),
    signal,
  );
  return totalItems;
}

/**
 * Every entity but APIs. `fields` of the catalog can only name what is wanted,
 * so `spec` without `spec.definition` cannot be asked for without losing the
 * fields that an organisation adds; APIs are read apart instead.
 */
export async function* pagesWithoutApis(
  options: EntityPagesOptions,
): AsyncGenerator<Entity[]> {
  const { catalog, credentials, signal } = options;
  const pages = catalog
    .streamEntities(
      {
        query: { $not: { kind: 'API' } },
        fields: FIELDS,
        pageSize: PAGE_SIZE,
        totalItems: 'exclude',
      },
      { credentials },
    )
    [Symbol.asyncIterator]();
  for (;;) {
    const page = await abortable(pages.next(), signal);
    if (page.done) {
      return;
    }
    yield page.value;
    await setImmediate();
  }
}

/**
 * APIs with their definitions. Pages shrink and grow with the definitions that
 * come, since these may be of 2 kB or of 5 MB.
 */
export async function* apiPages(
  options: EntityPagesOptions,
): AsyncGenerator<Entity[]> {
  const { catalog, credentials, signal } = options;
  let limit = FIRST_API_PAGE;
  let cursor: string | undefined;
  do {
    const { items, pageInfo } = await abortable(
      catalog.queryEntities(
        cursor === undefined
          ? {
              filter: { kind: 'API' },
              fields: FIELDS,
              limit,
              totalItems: 'exclude',
            }
          : { cursor, fields: FIELDS, limit },
        { credentials },
      ),
      signal,
    );
    yield items;
    await setImmediate();
    limit = nextLimit(limit, items);
    cursor = pageInfo.nextCursor;
  } while (cursor !== undefined);
}

function nextLimit(limit: number, items: readonly Entity[]): number {
  let characters = 0;
  for (const { spec } of items) {
    if (typeof spec?.definition === 'string') {
      characters += spec.definition.length;
    }
  }
  const perItem = Math.max(1, characters / Math.max(1, items.length));
  const fitting = Math.floor(PAGE_CHARACTERS / perItem);
  return Math.min(PAGE_SIZE, limit * 4, Math.max(1, fitting));
}
