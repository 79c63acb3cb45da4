export interface Config {
  /** Backstage Portfolio: products and platforms of the catalog. */
  portfolio?: {
    history?: {
      /**
       * A sentence that readers should know of the history, shown beside it:
       * where its first part comes from, or what changed the way of counting.
       *
       * @visibility frontend
       */
      note?: string;
    };
  };
}
