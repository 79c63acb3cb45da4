import { ApiDigest, EntityFacts } from '../facts/types';

/** Characters of text to search that are kept of each capability. */
const SEARCH_TEXT_LENGTH = 500;

/** What a capability is called, and by what it is found. */
export interface CapabilityWords {
  title: string;
  description?: string;
  /** Lower case, words apart by one space; at most 500 characters. */
  searchText: string;
}

/** Words for a capability, from its surface, its key and its definition. */
export function capabilityWords(options: {
  /** Ref of the surface, or of the provider where it has none. */
  ref: string;
  key: string | undefined;
  /** Known by its key alone. */
  isDeclared: boolean;
  facts: EntityFacts | undefined;
  provider: EntityFacts | undefined;
  digest: ApiDigest | undefined;
}): CapabilityWords {
  const { ref, key, isDeclared, facts, provider, digest } = options;
  const ownTitle =
    facts?.card.title ??
    digest?.title ??
    facts?.card.name ??
    ref.slice(ref.indexOf('/') + 1);
  return {
    title: isDeclared && key !== undefined ? titleOfKey(key) : ownTitle,
    description: facts?.card.description ?? provider?.card.description,
    searchText: joinWords([
      key?.replace(/[-_./]+/g, ' '),
      facts?.card.name,
      ...(facts?.tags ?? []),
      facts?.type,
      provider?.card.title ?? provider?.card.name,
      ...(digest?.words ?? []),
    ]),
  };
}

/** `feature-flags` → `Feature flags`. */
function titleOfKey(key: string): string {
  const words = key.replace(/[-_./]+/g, ' ').trim();
  return words === '' ? key : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Each word once; whole words only, as many as there is room for. */
function joinWords(texts: readonly (string | undefined)[]): string {
  const seen = new Set<string>();
  let length = 0;
  for (const text of texts) {
    for (const word of text?.toLowerCase().split(/\s+/) ?? []) {
      if (word === '' || seen.has(word)) {
        continue;
      }
      if (length + word.length > SEARCH_TEXT_LENGTH) {
        return [...seen].join(' ');
      }
      seen.add(word);
      length += word.length + 1;
    }
  }
  return [...seen].join(' ');
}
