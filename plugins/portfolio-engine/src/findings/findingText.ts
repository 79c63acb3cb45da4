import { FindingTemplate } from './types';

/** What a reader may know of a finding, ready to be put into its sentence. */
export interface FindingWords {
  /** Titles of its nodes, the subject first. */
  titles: readonly string[];
  /** Titles of its items. */
  items?: readonly string[];
  count?: number;
  numbers?: readonly number[];
  words?: readonly string[];
  /** Further names, for `{name0}` … */
  names?: readonly string[];
}

const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}(?:( other)?( \p{L}+))?/gu;
const ORDER = ['subject', 'other', 'third'];

/** The English sentence of a finding. Places without a value stay empty. */
export function findingText(options: {
  template: FindingTemplate;
  said: FindingWords;
}): string {
  const { template, said } = options;
  return template.replace(
    PLACE,
    (
      _,
      place: string,
      single: string | undefined,
      plural: string | undefined,
      other: string = '',
      noun: string = '',
    ) => {
      const value = valueAt(place, said);
      const one = value === 1 && (place === 'count' || place.startsWith('n'));
      const shown =
        typeof value === 'number' ? value.toLocaleString('en-US') : value;
      if (single !== undefined) {
        return `${shown} ${one ? single : plural}${other}${noun}`;
      }
      return `${shown}${other}${one ? singular(noun) : noun}`;
    },
  );
}

function valueAt(place: string, said: FindingWords): string | number {
  const position = ORDER.indexOf(place);
  if (position >= 0) {
    return said.titles[position] ?? '';
  }
  switch (place) {
    case 'item':
      return said.items?.[0] ?? '';
    case 'count':
      return said.count ?? 0;
    case 'words':
      return (said.words ?? []).join(', ');
    default: {
      if (place.startsWith('name')) {
        return said.names?.[Number(place.slice(4))] ?? '';
      }
      const index = Number(place.slice(1));
      if (place.startsWith('n')) {
        return said.numbers?.[index] ?? 0;
      }
      if (place.startsWith('p')) {
        return `${Math.round((said.numbers?.[index] ?? 0) * 100)}%`;
      }
      return said.words?.[index] ?? '';
    }
  }
}

/** The nouns of the templates are regular: teams, dependencies. */
function singular(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/s$/, '');
}
