import { useApi } from '@backstage/frontend-plugin-api';
import { portfolioClientRef } from '../api/portfolioClientRef';
import { loadEntityStory } from '../api/entityStories';
import { usePortfolio } from './usePortfolio';

/** The story of one entity, shared by the cards of its page. */
export function useEntityStory(options: { entityRef: string }) {
  const { entityRef } = options;
  const client = useApi(portfolioClientRef);
  return usePortfolio({
    question: entityRef,
    ask: async () => ({ data: await loadEntityStory({ client, entityRef }) }),
  });
}
