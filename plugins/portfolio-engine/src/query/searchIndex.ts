import { ROLES } from '@backstage-portfolio/plugin-portfolio-common';
import { QueryIndex } from './queryIndex';
import { buildTextIndex, TextIndex } from './textIndex';

const PRODUCT = ROLES.indexOf('product');

/** Texts in which "before you build" looks. */
export interface SearchIndex {
  /** What each capability says. */
  capabilityText: TextIndex;
  /** What each unit of a product says; by node. */
  productText: TextIndex;
}

const made = new WeakMap<QueryIndex, SearchIndex>();

/** Made by the first search of a snapshot: about a second for 100,000 units. */
export function* createSearchIndex(
  index: QueryIndex,
): Generator<void, SearchIndex> {
  const existing = made.get(index);
  if (existing) {
    return existing;
  }
  const { cards, capabilities, roles } = index.assessed;
  const nodes = cards.length;
  const searchIndex: SearchIndex = {
    capabilityText: yield* buildTextIndex({
      documents: capabilities.ids.length,
      fieldsOf: capability => [
        { text: capabilities.titles[capability], weight: 3 },
        { text: capabilities.keys[capability], weight: 3 },
        { text: capabilities.descriptions[capability], weight: 1.5 },
        { text: capabilities.searchText[capability], weight: 1 },
      ],
    }),
    productText: yield* buildTextIndex({
      documents: nodes,
      fieldsOf: node => {
        const card = cards[node];
        if (roles.role[node] !== PRODUCT || !card) {
          return [];
        }
        return [
          { text: card.title, weight: 3 },
          { text: card.name, weight: 3 },
          { text: card.description, weight: 1.5 },
          { text: card.tags?.join(' '), weight: 1 },
        ];
      },
    }),
  };
  made.set(index, searchIndex);
  return searchIndex;
}
