/**
 * One English sentence with what it is made of, so that a page can say it in
 * another language: the code of its template and what stands in its places.
 */
export interface Told {
  /** Key of `SENTENCES`, or a kind of findings. */
  code: string;
  /** The sentence in English. */
  text: string;
  /** `{count}` of the template. */
  count?: number;
  /** `{n0}`, `{n1}` … */
  numbers?: number[];
  /** `{name0}`, `{name1}` …: names from the catalog, the same in all languages. */
  names?: string[];
  /** `{w0}`, `{w1}` …, and `{words}`: fixed words of ours. */
  words?: string[];
}
