import { EntityFacts } from '../facts/types';
import { scanTerms } from '../vocabulary/scanTerms';

/**
 * Words of the vocabulary, names of software apart, that one entity contains
 * in its text, its tags, its owner's name or the title of its definition.
 */
export function vocabularyWordsOf(options: {
  facts: EntityFacts;
  definitionTitle?: string;
}): Set<string> {
  const { facts, definitionTitle } = options;
  const owners = facts.relations
    .filter(({ name, source }) => name === 'ownedBy' && source === undefined)
    .map(({ target }) => target.slice(target.indexOf('/') + 1));
  const words = new Set<string>();
  const texts = [facts.text, ...facts.tags, ...owners, definitionTitle ?? ''];
  for (const text of texts) {
    scanTerms(text, ({ kind, weight, text: word }) => {
      if (kind === 'word' && weight !== 0) {
        words.add(word);
      }
    });
  }
  return words;
}
