/** Pairs of units that seem to do the same, found by index, never all pairs. */
export interface LookAlikes {
  /** Best first. */
  pairs: LookAlikePair[];
  /** Connected pairs: a cluster each, largest first; members ascending. */
  clusters: LookAlikeCluster[];
}

export interface LookAlikePair {
  /** Nodes, the smaller ref first. */
  a: number;
  b: number;
  /** 0 … 1, weighted Jaccard. */
  similarity: number;
  /** Function words that both have, most telling first; at most 10. */
  shared: string[];
  /** Capability keys that both declare. */
  keys: string[];
  /** Operations that both have, at most 10. */
  operations: string[];
  /** Index into `clusters`. */
  cluster: number;
  /** Word of the concern vocabulary that they share; for `systemic-concerns`. */
  concern?: string;
}

export interface LookAlikeCluster {
  /** Nodes, ascending: it is shown under the smallest ref. */
  members: number[];
  /** Owning groups, each once. */
  teams: number[];
  /** Words that all or most members share. */
  shared: string[];
  concern?: string;
}
