/** One reason for a role, as a stage or another plugin gives it. */
export interface Evidence {
  /** Id of an EVIDENCE definition of portfolio-common. */
  id: string;
  /** Log-odds before caps: plus is platform, minus is product. */
  weight: number;
  a?: number | string;
  b?: number | string;
}
