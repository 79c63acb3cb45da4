export interface Config {
  portfolio?: {
    catalog?: {
      /**
       * Write the tag `portfolio:<role>` beside the label `portfolio/role`.
       * Off unless switched on, since tags are shown to everybody.
       */
      tag?: boolean;
      /**
       * How often to ask the portfolio backend whether roles changed, such as
       * `10s` or `{ seconds: 10 }`. Default: 10 seconds.
       */
      pollInterval?: string | { [unit: string]: number };
    };
  };
}
