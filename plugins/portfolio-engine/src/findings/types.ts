/**
 * One thing that was seen, with the entities it is about: evidence of an
 * indicator, or a gap. Codes and numbers only; words are made on reading, from
 * the template of its kind, for one reader, who may see some of the entities.
 */
export interface Finding {
  /** Says which template makes its sentence, such as `look-alike`. */
  kind: string;
  /**
   * Nodes that the sentence names, the subject first. It is shown to readers
   * who may see all of them.
   */
  nodes: readonly number[];
  /**
   * Items that the sentence names, for subjects without a node (items that are
   * not registered). Shown to readers who may see all of them.
   */
  items?: readonly number[];
  /**
   * Nodes of which the sentence gives a number. A reader gets the number, and
   * the list, of those that they may see; fewer than `leastCounted` visible
   * ones, and the finding is not shown.
   */
  counted?: readonly number[];
  leastCounted?: number;
  /**
   * Further numbers of the sentence. Must say nothing of other entities than
   * those of `nodes`: an age in days, a share of an entity's own operations.
   */
  numbers?: readonly number[];
  /** Words of the sentence, taken from the entities of `nodes` alone. */
  words?: readonly string[];
  /** Parts two findings of one kind about the same entities. */
  key?: string;
  /** Owning groups that witness it, each once. Never shown; only counted. */
  teams: readonly number[];
  /**
   * Units by which it belongs to a domain or platform; `nodes`, if left out.
   */
  places?: readonly number[];
  /** How much depends on it; larger is shown first. */
  weight: number;
}

/**
 * Template of a kind of finding: an English sentence, upper case first, with a
 * full stop. `{subject}`, `{other}` and `{third}` are titles of `nodes`,
 * `{item}` that of the first of `items`, `{count}` the number of `counted` that
 * the reader may see, `{n0}`, `{n1}` … `numbers`, `{w0}`, `{w1}` … `words`,
 * `{words}` all words. A noun right after a number stands in the plural and is
 * bent at 1; `{n0|team is|teams are}` spells both forms out. `{p0}` is
 * `numbers[0]` (0 … 1) as a percentage.
 */
export type FindingTemplate = string;
