import { EVIDENCE, EvidenceDefinition, EvidenceParameter } from './evidence';

/**
 * Evidence by id.
 *
 * @public
 */
export const EVIDENCE_BY_ID: ReadonlyMap<string, EvidenceDefinition> = new Map(
  EVIDENCE.map(definition => [definition.id, definition]),
);

const COUNTS: ReadonlySet<EvidenceParameter | undefined> = new Set([
  'count',
  'items',
  'teams',
] as const);

const PLACE = /\{([ab])\}( other)?( \p{L}+)?/gu;

/**
 * The English sentence of one reason: "used by 7 systems of 1 team". Nodes and
 * words are given as they shall be read. An unknown id (a snapshot of a newer
 * version) reads as itself.
 *
 * @public
 */
export function evidenceText(options: {
  id: string;
  a?: string | number;
  b?: string | number;
}): string {
  const definition = EVIDENCE_BY_ID.get(options.id);
  if (!definition) {
    return options.id;
  }
  return definition.sentence.replace(
    PLACE,
    (_, place: 'a' | 'b', other: string = '', noun: string = '') => {
      const value = options[place] ?? '';
      const kind = definition.parameters[place === 'a' ? 0 : 1];
      const one = Number(value) === 1 && COUNTS.has(kind);
      return `${value}${other}${one ? singular(noun) : noun}`;
    },
  );
}

/** The nouns of the sentences are regular: systems, teams, capabilities. */
function singular(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/s$/, '');
}
