import { ApiDigest, EntityFacts } from '../facts/types';
import {
  CapabilityTable,
  CatalogGraph,
  ConsumptionTable,
  ItemTable,
  RelationEdges,
  RoleTable,
} from '../model';

/**
 * What the stages before have found, as the judging stages (signals, gaps,
 * staffing, platforms) look at it. Nothing of it may be changed.
 */
export interface Groundwork {
  /** Day of the assessment, ISO 8601. */
  date: string;
  /** By node. */
  facts: readonly (EntityFacts | undefined)[];
  /** By ref. */
  digests: ReadonlyMap<string, ApiDigest>;
  graph: CatalogGraph;
  roles: RoleTable;
  items: ItemTable;
  capabilities: CapabilityTable;
  consumption: ConsumptionTable;
  teams: TeamTable;
  /** Units of the catalog that count: present, and not outside; ascending. */
  units: Uint32Array;
  /** Provider node → rows of the consumption table: `[i], [i + 1]` is a range. */
  rowsByProvider: Uint32Array;
  /** Item uses item; numbers are items. Nothing uses itself. */
  itemUses: RelationEdges;
  /** Owning group uses owning group, by `teams.teamOf`; numbers are nodes. */
  teamUses: RelationEdges;
  /** Item → 1 where a template creates on it, or another self-service is offered. */
  selfService: Uint8Array;
  firstSeen: FirstSeenDates;
}

/** Groups as teams; columns are by node. */
export interface TeamTable {
  /**
   * 1 for a team: a Group without child groups, or of a configured type; also
   * a `group:` owner that is not registered.
   */
  isTeam: Uint8Array;
  /**
   * Unit → the owning Group (a team or a department), its own or that of the
   * nearest container; -1 where that is a person, or nobody.
   */
  teamOf: Int32Array;
  /**
   * Group → people who are direct members; -1 where the catalog does not tell
   * (it is not registered, or hardly any Group has members).
   */
  members: Int32Array;
  /** Group → index into TEAM_ROLES, as `roles.teamRole`. */
  role: Uint8Array;
  /** 0 … 1, share of registered Groups with members. */
  membersKnown: number;
  /** Groups that own a unit that counts, ascending. */
  owning: Uint32Array;
}

/** First days on which things were seen; empty where no history is kept. */
export interface FirstSeenDates {
  /** Id of a finding (see `findingId`) → ISO 8601 day. */
  findings: ReadonlyMap<string, string>;
  /** `<consumer> > <provider>` of item ids → ISO 8601 day. */
  itemUses: ReadonlyMap<string, string>;
  /**
   * Id of an item → ISO 8601 day. Where it is left out, or does not name an
   * item, the item is as old as the history.
   */
  items?: ReadonlyMap<string, string>;
  /** First day of any history; undefined before the first settled run. */
  since?: string;
}
