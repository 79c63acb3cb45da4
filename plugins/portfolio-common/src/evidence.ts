/**
 * Where a reason for a role comes from. Reasons of one source are capped
 * together, so that many words never outweigh many facts.
 *
 * The order is the encoding in memory: append only.
 *
 * @public
 */
export const EVIDENCE_SOURCES = [
  'declared',
  'belongs-to',
  'what-it-is',
  'who-uses-it',
  'what-is-said',
  'who-owns-it',
  'custom',
] as const;

/** @public */
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/**
 * What a number in the columns `a` and `b` of stored evidence stands for.
 * `items` and `teams` are counts that a reader may only see of what is visible
 * to them: whoever reads them counts again under the reader's mask. A `word`
 * is an index into the words of the table; it comes from the entity itself,
 * or from the node named beside it.
 *
 * @public
 */
export type EvidenceParameter = 'node' | 'word' | 'count' | 'items' | 'teams';

/** @public */
export interface EvidenceDefinition {
  /** Stable id, kebab-case. */
  id: string;
  source: EvidenceSource;
  /** Meaning of `a` and `b`. */
  parameters: [a?: EvidenceParameter, b?: EvidenceParameter];
  /**
   * English sentence with `{a}` and `{b}`, lower case, no full stop. A noun
   * right after a count stands in the plural; `evidenceText` bends it at 1.
   */
  sentence: string;
}

/**
 * Every kind of evidence. The position is its code in snapshots: append only.
 *
 * @public
 */
export const EVIDENCE: readonly EvidenceDefinition[] = [
  {
    id: 'declared-role',
    source: 'declared',
    parameters: ['word', 'word'],
    sentence: 'declared {a} in {b}',
  },
  {
    id: 'belongs-to-platform',
    source: 'belongs-to',
    parameters: ['node'],
    sentence: 'part of {a}, which speaks for platform',
  },
  {
    id: 'belongs-to-product',
    source: 'belongs-to',
    parameters: ['node'],
    sentence: 'part of {a}, which speaks for product',
  },
  {
    id: 'provided-by-platform',
    source: 'belongs-to',
    parameters: ['node'],
    sentence: 'offered by {a}, which speaks for platform',
  },
  {
    id: 'provided-by-product',
    source: 'belongs-to',
    parameters: ['node'],
    sentence: 'offered by {a}, which speaks for product',
  },
  {
    id: 'holds-platform',
    source: 'belongs-to',
    parameters: [],
    sentence: 'most of its parts are platform',
  },
  {
    id: 'holds-product',
    source: 'belongs-to',
    parameters: [],
    sentence: 'most of its parts are product',
  },
  {
    id: 'holds-both',
    source: 'belongs-to',
    parameters: [],
    sentence: 'holds products and platforms in like measure',
  },
  {
    id: 'type',
    source: 'what-it-is',
    parameters: ['word'],
    sentence: 'its type is {a}',
  },
  {
    id: 'audience',
    source: 'what-it-is',
    parameters: ['word'],
    sentence: 'made for {a}',
  },
  {
    id: 'declares-capabilities',
    source: 'what-it-is',
    parameters: ['count'],
    sentence: 'says that it offers {a} capabilities',
  },
  {
    id: 'used-by-items',
    source: 'who-uses-it',
    parameters: ['items', 'teams'],
    sentence: 'used by {a} systems of {b} teams',
  },
  {
    id: 'serves-platform',
    source: 'who-uses-it',
    parameters: [],
    sentence: 'only platform parts use it',
  },
  {
    id: 'serves-product',
    source: 'who-uses-it',
    parameters: [],
    sentence: 'only parts of one product use it',
  },
  {
    id: 'said-word',
    source: 'what-is-said',
    parameters: ['word'],
    sentence: 'says “{a}”',
  },
  {
    id: 'known-software',
    source: 'what-is-said',
    parameters: ['word', 'word'],
    sentence: '{a} is known software for {b}',
  },
  {
    id: 'owner-word',
    source: 'what-is-said',
    parameters: ['word', 'node'],
    sentence: 'its owner {b} is called “{a}”',
  },
  {
    id: 'looks-like-sample',
    source: 'what-is-said',
    parameters: ['word'],
    sentence: 'looks like a sample: “{a}”',
  },
  {
    id: 'owner-is-platform-team',
    source: 'who-owns-it',
    parameters: ['node'],
    sentence: 'its owner {a} is declared a platform team',
  },
  {
    id: 'owner-is-product-team',
    source: 'who-owns-it',
    parameters: ['node'],
    sentence: 'its owner {a} is declared a product team',
  },
  {
    id: 'owner-owns-platform',
    source: 'who-owns-it',
    parameters: ['node'],
    sentence: 'its owner {a} mostly owns platforms',
  },
  {
    id: 'owner-owns-product',
    source: 'who-owns-it',
    parameters: ['node'],
    sentence: 'its owner {a} mostly owns products',
  },
  {
    id: 'reported',
    source: 'custom',
    parameters: ['word', 'word'],
    sentence: '{a}, says {b}',
  },
  {
    id: 'holds-touch-point',
    source: 'belongs-to',
    parameters: ['node'],
    sentence: 'has a front end, {a}, and nobody else builds on it',
  },
  {
    id: 'sibling-platform',
    source: 'belongs-to',
    parameters: ['node'],
    sentence: 'stands beside {a}, which speaks for platform',
  },
  {
    id: 'sibling-product',
    source: 'belongs-to',
    parameters: ['node'],
    sentence: 'stands beside {a}, which speaks for product',
  },
  {
    id: 'catalog-mostly-platform',
    source: 'who-owns-it',
    parameters: [],
    sentence: 'most of this catalog is platform',
  },
  {
    id: 'catalog-mostly-product',
    source: 'who-owns-it',
    parameters: [],
    sentence: 'most of this catalog is product',
  },
];
