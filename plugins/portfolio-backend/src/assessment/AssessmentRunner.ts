import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { assess } from '@backstage-portfolio/plugin-portfolio-engine';
import type {
  Assessed,
  Overlay,
} from '@backstage-portfolio/plugin-portfolio-engine';
import type { CatalogReader } from '../catalog/CatalogReader';
import type { CatalogReading } from '../catalog/Reading';
import { overlayOf } from '../decisions/overlayOf';
import { readFirstSeenDates } from '../history/historyDates';
import type { ReadJudging } from '../judging/readJudging';
import type {
  PortfolioStore,
  RunCause,
  RunResult,
  StoredRole,
} from '../store/PortfolioStore';
import type { DecisionSource } from '../types';
import { retryAfter } from './backOff';
import { dayOf } from './dayOf';
import { driveInSlices } from './driveInSlices';
import { Heartbeat, LEASE_MS } from './Heartbeat';
import { saveSettled, saveSnapshot } from './saveAssessment';
import { isSettling, repeatAfter } from './settling';
import { lastRoles } from './unitRoles';

const MAX_REASON = 300;
const DAY_MS = 24 * 60 * 60 * 1000;
/** An API may be gone for a while and come back with the same definition. */
const DIGESTS_KEPT_MS = 30 * DAY_MS;
const RUNS_KEPT_MS = 30 * DAY_MS;

export interface AssessmentRunnerOptions {
  store: PortfolioStore;
  reader: Pick<CatalogReader, 'read'>;
  logger: LoggerService;
  /** Id of this replica. */
  holder: string;
  /** Time between scheduled runs. */
  frequencyMs: number;
  timeoutMs: number;
  /** How long history is kept. */
  retentionMs: number;
  /** By what the catalog is judged; by the defaults, if left out. */
  judging?: Pick<ReadJudging, 'signals' | 'settings' | 'hash'>;
  decisions: Pick<DecisionSource, 'current'>;
}

/** Makes one assessment after the other; of all replicas one at a time. */
export class AssessmentRunner {
  readonly #options: AssessmentRunnerOptions;

  constructor(options: AssessmentRunnerOptions) {
    this.#options = options;
  }

  /**
   * Starts a run. Undefined if one is under way on any replica; otherwise a
   * function to wait for its end, which never rejects: a run that fails is
   * noted in the state.
   */
  async begin(options: {
    cause: RunCause;
    /** The process ends: the run is given back, to be started again. */
    stopped: AbortSignal;
    /** Somebody cancels this run. */
    cancelled?: AbortSignal;
  }): Promise<(() => Promise<void>) | undefined> {
    const { cause, stopped, cancelled } = options;
    const { store, holder, frequencyMs } = this.#options;
    const run = await store.beginRun({
      holder,
      cause,
      leaseMs: LEASE_MS,
      nextInMs: cause === 'scheduled' ? frequencyMs : undefined,
    });
    if (run === undefined) {
      return undefined;
    }
    const ended = this.#run({ run, cause, stopped, cancelled });
    return () => ended;
  }

  async #run(options: {
    run: number;
    cause: RunCause;
    stopped: AbortSignal;
    cancelled?: AbortSignal;
  }): Promise<void> {
    const { run, cause, stopped, cancelled } = options;
    const { store, logger, timeoutMs } = this.#options;
    const heartbeat = new Heartbeat({ store, run });
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = AbortSignal.any([
      stopped,
      timeout,
      heartbeat.signal,
      ...(cancelled ? [cancelled] : []),
    ]);
    const started = performance.now();
    try {
      const result = await this.#assess({ cause, heartbeat, signal });
      await heartbeat.stop();
      if (await store.completeRun(run, result)) {
        logger.info(
          `Assessed ${result.entityTotal} entities in ${Math.round(
            performance.now() - started,
          )} ms, snapshot ${result.version}${
            result.settling ? ', while the catalog is still filling' : ''
          }`,
        );
      }
    } catch (error) {
      await heartbeat.stop();
      try {
        if (stopped.aborted) {
          await store.abandonRun(run, new Date());
        } else {
          await this.#fail(run, this.#reasonOf({ error, timeout, cancelled }));
        }
      } catch (noteError) {
        logger.error(
          'A failed assessment could not be noted',
          toError(noteError),
        );
      }
    }
  }

  async #assess(options: {
    cause: RunCause;
    heartbeat: Heartbeat;
    signal: AbortSignal;
  }): Promise<RunResult> {
    const { cause, heartbeat, signal } = options;
    const { store, reader, logger, frequencyMs, judging } = this.#options;
    const state = await store.state();
    const day = dayOf(state.now);
    await heartbeat.enter({ stage: 'reading' });
    const reading = await reader.read({
      day,
      signal,
      onProgress: progress => heartbeat.report(progress),
    });
    const { before, after } = reading;
    const settling = isSettling({ before, after, last: state.entityTotal });

    await heartbeat.enter({ stage: 'assessing' });
    const previousRoles = await this.#previousRoles(signal);
    const assessed = await this.#drive({
      cause,
      day,
      reading,
      settling,
      previousRoles,
      signal,
    });
    for (const fault of assessed.judgement.signals.faults) {
      logger.warn(fault);
    }

    await heartbeat.enter({ stage: 'saving' });
    const saved = await saveSnapshot({ store, assessed, state });
    signal.throwIfAborted();
    let { rolesVersion } = state;
    if (!settling) {
      rolesVersion = await saveSettled({
        store,
        logger,
        assessed,
        state,
        overlay: await this.#overlay(assessed, signal),
        previousRoles,
        day,
        signal,
      });
      await this.#prune(state.now);
    }
    const repeat = repeatAfter({
      settling,
      settlingRuns: state.settlingRuns,
      frequencyMs,
    });
    const { now } = await store.state();
    return {
      ...saved,
      settling,
      settingsHash: judging?.hash,
      entityTotal: after,
      rolesVersion,
      dueAt:
        repeat === undefined ? undefined : new Date(now.getTime() + repeat),
    };
  }

  /**
   * A run that somebody asked for shows what the evidence says now; scheduled
   * ones keep a role until it has clearly changed.
   */
  async #drive(options: {
    cause: RunCause;
    day: string;
    reading: CatalogReading;
    settling: boolean;
    previousRoles: ReadonlyMap<string, StoredRole>;
    signal: AbortSignal;
  }): Promise<Assessed> {
    const { cause, day, reading, settling, previousRoles, signal } = options;
    const { store, judging } = this.#options;
    const keepsRoles = cause !== 'requested';
    return driveInSlices({
      work: assess({
        facts: reading.facts,
        digests: reading.digests,
        date: day,
        lastRoles: keepsRoles
          ? await driveInSlices({ work: lastRoles(previousRoles), signal })
          : undefined,
        confirmsPending: keepsRoles && !settling,
        customEvidence: reading.evidence,
        firstSeen: await readFirstSeenDates({ store, signal }),
        signals: judging?.signals,
        settings: judging?.settings,
      }),
      signal,
    });
  }

  /** What people say of it, for numbers that agree with what they see. */
  async #overlay(assessed: Assessed, signal: AbortSignal): Promise<Overlay> {
    const { judging, logger, decisions } = this.#options;
    return overlayOf({
      assessed,
      decisions: (await decisions.current()).decisions,
      judging,
      logger,
      signal,
    });
  }

  async #previousRoles(signal: AbortSignal): Promise<Map<string, StoredRole>> {
    const roles = new Map<string, StoredRole>();
    for await (const page of this.#options.store.readRoles()) {
      signal.throwIfAborted();
      for (const role of page) {
        roles.set(role.ref, role);
      }
    }
    return roles;
  }

  async #prune(now: Date): Promise<void> {
    const { store, retentionMs } = this.#options;
    const since = (ms: number) => new Date(now.getTime() - ms);
    await store.prune({
      historyFrom: dayOf(since(retentionMs)),
      digestsFrom: dayOf(since(DIGESTS_KEPT_MS)),
      runsFrom: since(RUNS_KEPT_MS),
    });
  }

  async #fail(run: number, reason: string): Promise<void> {
    const { store, logger, frequencyMs } = this.#options;
    const { now, failures } = await store.state();
    const retry = retryAfter({ failures: failures + 1, frequencyMs });
    const dueAt = new Date(now.getTime() + retry);
    if (await store.failRun(run, { reason, dueAt })) {
      logger.warn(
        `The assessment failed and is tried again in ${Math.round(
          retry / 1000,
        )} s; the last good one stays. ${reason}`,
      );
    }
  }

  #reasonOf(options: {
    error: unknown;
    timeout: AbortSignal;
    cancelled?: AbortSignal;
  }): string {
    const { error, timeout, cancelled } = options;
    if (timeout.aborted) {
      const seconds = Math.round(this.#options.timeoutMs / 1000);
      return `The assessment took longer than ${seconds} s (portfolio.schedule.timeout)`;
    }
    return cancelled?.aborted
      ? 'The assessment was cancelled'
      : toError(error).message.slice(0, MAX_REASON);
  }
}
