import {
  PortfolioClient,
  PortfolioSchema,
  Role,
  Surface,
} from '@backstage-portfolio/plugin-portfolio-common';

/** The most that the portfolio backend gives at once. */
const PAGE_SIZE = 200;

/** Something that may become a search document. */
export interface Candidate {
  /** Ref of the entity that governs who may find it. */
  ref: string;
  title: string;
  /** Where the entity is a platform itself. */
  role?: Role;
  surface?: Surface;
  /**
   * One of several keys that were declared beside the entity; undefined where
   * the document stands for the entity itself.
   */
  key?: string;
}

/**
 * Every capability, then every platform, in pages. An entity that is both comes
 * twice, first with its surface and its role.
 */
export async function* listCandidates(
  client: PortfolioClient,
): AsyncGenerator<Candidate[]> {
  const capabilities = pagesOf<PortfolioSchema<'CapabilitySummary'>>(
    async cursor => {
      const { data } = await client.GET('/capabilities', {
        params: { query: { sort: 'title', limit: PAGE_SIZE, cursor } },
      });
      return data;
    },
  );
  for await (const page of capabilities) {
    yield page.map(ofCapability);
  }
  for (const role of ['platform', 'mixed'] as const) {
    const items = pagesOf<PortfolioSchema<'ItemSummary'>>(async cursor => {
      const { data } = await client.GET('/items', {
        params: { query: { role, sort: 'title', limit: PAGE_SIZE, cursor } },
      });
      return data;
    });
    for await (const page of items) {
      yield page.flatMap(ofItem);
    }
  }
}

interface PageOf<T> {
  items: T[];
  nextCursor?: string;
}

async function* pagesOf<T>(
  read: (cursor: string | undefined) => Promise<PageOf<T> | undefined>,
): AsyncGenerator<T[]> {
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    if (!page) {
      throw new Error('The portfolio backend answered without a body');
    }
    yield page.items;
    cursor = page.nextCursor;
  } while (cursor !== undefined);
}

function ofCapability(
  capability: PortfolioSchema<'CapabilitySummary'>,
): Candidate {
  const { title, surface, entity, provider, platform, key } = capability;
  if (!entity) {
    return { ref: provider.ref, title, surface, key };
  }
  return {
    ref: entity.ref,
    title,
    surface,
    role: platform?.ref === entity.ref ? platform.role : undefined,
  };
}

/** Those without a ref stand for no entity, so no one could be asked to see it. */
function ofItem(item: PortfolioSchema<'ItemSummary'>): Candidate[] {
  const { ref, title, role } = item;
  return ref === undefined ? [] : [{ ref, title, role }];
}
