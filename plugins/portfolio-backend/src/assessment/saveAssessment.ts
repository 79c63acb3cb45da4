import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  Assessed,
  Overlay,
} from '@backstage-portfolio/plugin-portfolio-engine';
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { encodeSnapshot } from '../snapshot/encodeSnapshot';
import type {
  PortfolioStore,
  StoredRole,
  StoredState,
} from '../store/PortfolioStore';
import { consumptionPairs } from './consumptionPairs';
import { driveInSlices } from './driveInSlices';
import {
  countFindings,
  FINDING,
  findingSubjects,
  firstSeenSubjects,
  ITEM,
  ITEM_USES_ITEM,
  itemSubjects,
  MOST_FINDING_DATES,
  MOST_PAIRS,
  TEAM_USES_ITEM,
} from './firstSeenSubjects';
import { historyRows } from './historyRows';
import { unitRoles } from './unitRoles';

/** Snapshots that stay: a replica may be loading the one before. */
const KEPT_SNAPSHOTS = 3;
const HASHED_BYTES = 1024 * 1024;

export interface SavedSnapshot {
  version: number;
  contentHash: string;
}

/**
 * Writes the assessment as a snapshot, unless its content is that of the one
 * that is served. The day is left out of the content: it changes daily, and
 * is known from the time of the run.
 */
export async function saveSnapshot(options: {
  store: PortfolioStore;
  assessed: Assessed;
  state: StoredState;
}): Promise<SavedSnapshot> {
  const { store, assessed, state } = options;
  const content = await encodeSnapshot({ ...assessed, date: '' });
  const contentHash = await hashOf(content);
  if (state.version !== undefined && state.contentHash === contentHash) {
    // The hash alone would keep for ever what was damaged in the database.
    const stored = await store.readSnapshot(state.version);
    if (stored?.equals(content)) {
      return { version: state.version, contentHash };
    }
  }
  const version = (state.version ?? 0) + 1;
  await store.writeSnapshot(version, content);
  await store.pruneSnapshots({ version, keep: KEPT_SNAPSHOTS });
  return { version, contentHash };
}

/** SHA-256 as hex; some milliseconds a megabyte, so a megabyte at a time. */
async function hashOf(content: Buffer): Promise<string> {
  const hash = createHash('sha256');
  for (let start = 0; start < content.length; start += HASHED_BYTES) {
    hash.update(content.subarray(start, start + HASHED_BYTES));
    await setImmediate();
  }
  return hash.digest('hex');
}

/**
 * Writes what only a settled run may leave: roles, first-seen dates and the
 * numbers of the day. Returns the roles version.
 */
export async function saveSettled(options: {
  store: PortfolioStore;
  logger: LoggerService;
  assessed: Assessed;
  state: StoredState;
  /** What people say of it. */
  overlay: Overlay;
  previousRoles: ReadonlyMap<string, StoredRole>;
  day: string;
  signal: AbortSignal;
}): Promise<number> {
  const { store, logger, assessed, state, overlay } = options;
  const { previousRoles, day, signal } = options;
  const roles = await driveInSlices({ work: listRoles(assessed), signal });
  const version = state.rolesVersion + 1;
  const changed = await store.writeRoles({
    roles,
    previous: previousRoles,
    version,
    day,
  });
  const pairs = await driveInSlices({
    work: consumptionPairs(assessed),
    signal,
  });
  for (const [kind, { provider }] of [
    [ITEM_USES_ITEM, pairs.items],
    [TEAM_USES_ITEM, pairs.teams],
  ] as const) {
    if (provider.length <= MOST_PAIRS) {
      const subjects = await driveInSlices({
        work: firstSeenSubjects({ assessed, pairs, kind }),
        signal,
      });
      await store.writeFirstSeen({ kind, subjects, day });
    } else {
      logger.warn(
        `First-seen dates are not kept: ${provider.length} pairs of ${kind} are more than ${MOST_PAIRS}`,
      );
    }
  }
  await store.writeFirstSeen({
    kind: ITEM,
    subjects: itemSubjects(assessed),
    day,
  });
  const findings = countFindings(assessed);
  if (findings <= MOST_FINDING_DATES) {
    const subjects = await driveInSlices({
      work: findingSubjects(assessed),
      signal,
    });
    await store.writeFirstSeen({ kind: FINDING, subjects, day });
  } else {
    logger.warn(
      `First-seen dates are not kept: ${findings} findings and gaps are more than ${MOST_FINDING_DATES}`,
    );
  }
  const rows = await driveInSlices({
    work: historyRows({ assessed, pairs, overlay, day }),
    signal,
  });
  await store.writeHistory(rows);
  return changed > 0 ? version : state.rolesVersion;
}

function* listRoles(assessed: Assessed): Generator<void, StoredRole[]> {
  const roles: StoredRole[] = [];
  for (const role of unitRoles(assessed)) {
    roles.push(role);
    if (roles.length % 1_000 === 0) {
      yield;
    }
  }
  return roles;
}
