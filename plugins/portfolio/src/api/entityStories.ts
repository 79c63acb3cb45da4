import { parseEntityRef } from '@backstage/catalog-model';
import type {
  PortfolioClient,
  PortfolioSchema,
} from '@backstage-portfolio/plugin-portfolio-common';

type EntityStory = PortfolioSchema<'EntityStory'>;

/** Milliseconds for which the cards of one entity page share an answer. */
const SHARED_FOR = 15_000;

interface SharedStory {
  story: Promise<EntityStory | undefined>;
  askedAt: number;
}

const storiesOf = new WeakMap<PortfolioClient, Map<string, SharedStory>>();

/**
 * The story of an entity. Cards and tab of one page ask for the same one at
 * the same time, so they share the request. A request that fails is forgotten.
 */
export function loadEntityStory(options: {
  client: PortfolioClient;
  entityRef: string;
}): Promise<EntityStory | undefined> {
  const { client, entityRef } = options;
  const shared = storiesOf.get(client) ?? new Map<string, SharedStory>();
  storiesOf.set(client, shared);
  for (const [ref, { askedAt }] of shared) {
    if (Date.now() - askedAt > SHARED_FOR) {
      shared.delete(ref);
    }
  }
  const known = shared.get(entityRef);
  if (known) {
    return known.story;
  }
  const story = client
    .request('get', '/entities/{kind}/{namespace}/{name}', {
      params: { path: parseEntityRef(entityRef) },
    })
    .then(({ data }) => data);
  story.catch(() => shared.delete(entityRef));
  shared.set(entityRef, { story, askedAt: Date.now() });
  return story;
}

/** Something was decided: whoever asks for a story next gets a new one. */
export function forgetEntityStories(client: PortfolioClient): void {
  storiesOf.delete(client);
}
