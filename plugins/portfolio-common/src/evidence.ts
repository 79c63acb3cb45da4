/**
 * Where a reason for a role comes from. Reasons of one source are capped
 * together, so that many words never outweigh many facts.
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
] as const;

/** @public */
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

/**
 * What a number in the columns `a` and `b` of stored evidence stands for.
 * `items` and `teams` are counts that a reader may only see of what is visible
 * to them: whoever reads them counts again under the reader's mask.
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
  /** English sentence with `{a}` and `{b}`, lower case, no full stop. */
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
];
