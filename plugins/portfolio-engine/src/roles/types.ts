import { RoleTable } from '../model';

/** One reason for a role, as a stage or another plugin gives it. */
export interface Evidence {
  /** Id of an EVIDENCE definition of portfolio-common. */
  id: string;
  /** Log-odds before caps: plus is platform, minus is product. */
  weight: number;
  a?: number | string;
  b?: number | string;
}

/** The roles of a run, with what the next run has to know of it. */
export interface FoundRoles extends RoleTable {
  /**
   * Index into ROLES: what this run saw. Differs from `role` where an earlier
   * role is kept until a second run confirms the new one.
   */
  seen: Uint8Array;
  /** 1 where a person declared the role. */
  declared: Uint8Array;
}
