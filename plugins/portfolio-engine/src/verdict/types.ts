import { FieldId } from '../signals/types';

export const VERDICTS = [
  'no-platform',
  'cannot-tell',
  'no-sign',
  'watch',
  'probably',
  'yes',
] as const;

/** The answer to "do we need a Platform PM?". */
export interface Verdict {
  answer: (typeof VERDICTS)[number];
  /** Signals in all, that can be decided, raised, and at watch. */
  signals: number;
  decided: number;
  raised: number;
  watch: number;
  /** 12 platform teams or 30 owning groups: two raised signals are enough. */
  large: boolean;
  sure: 'fairly-sure' | 'thin';
  /** PMs are named: what follows is their agenda. */
  named: boolean;
  /** The three strongest: ids of signals, raised first. */
  reasons: string[];
}

/** Something to add to the catalog, and what it would open. */
export interface Addition {
  /** Code, such as `import-groups`, `declare-dependencies`; see `additionText.ts`. */
  code: string;
  field: FieldId;
  /** Changes that people must make; 1 for an import. */
  edits: number;
  /** Units (nodes) that lack it, most depended on first; at most 20. */
  examples: number[];
  /** Of so many, so many lack it. */
  of: number;
  missing: number;
  /** `<signal>/<indicator>` that could then be judged. */
  opens: string[];
  /** It opens them only once those before it are done. */
  afterOthers?: true;
}
