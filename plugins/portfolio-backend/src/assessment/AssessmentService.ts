import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { PortfolioConfig } from '../config';
import type {
  PortfolioStore,
  RunCause,
  StoredRun,
  StoredState,
} from '../store/PortfolioStore';
import type { AssessmentControl, AssessmentStatus } from '../types';
import type { AssessmentRunner } from './AssessmentRunner';
import type { CurrentSnapshot } from './CurrentSnapshot';
import type { LabelState } from './LabelState';
import { shareDone } from './shareDone';

const TASK = 'portfolio-assessment';
const POLL_MS = 2_000;
/** The run itself keeps to the timeout, and can say so. */
const SCHEDULER_GRACE_MS = 5_000;
/** A scheduled run so soon after another one would tell nothing new. */
const TOO_SOON_MS = 10_000;
/**
 * Runs that one replica asks for since the last one went by other settings: of
 * a replica that still has the old ones, say. Two that differ for good must
 * not ask for ever.
 */
const MOST_ASKED = 3;

export interface AssessmentServiceOptions {
  store: PortfolioStore;
  runner: Pick<AssessmentRunner, 'begin'>;
  snapshot: CurrentSnapshot;
  labels: Pick<LabelState, 'of'>;
  scheduler: SchedulerService;
  logger: LoggerService;
  schedule: PortfolioConfig['schedule'];
  /** Of the settings by which this replica judges. */
  settingsHash?: string;
}

/**
 * Says when assessments run, and keeps this replica's snapshot up to date.
 *
 * The scheduler gives the regular beat. What it cannot do goes by a due time in
 * the shared state that every replica looks at: repeats while the catalog
 * fills, retries, and the run that was killed, whose task the scheduler blocks
 * until its timeout. The lock in the store keeps it at one run at a time.
 */
export class AssessmentService implements AssessmentControl {
  readonly #options: AssessmentServiceOptions;
  readonly #stopped = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #polling: Promise<void> = Promise.resolve();
  #running: Promise<void> | undefined;
  #pollFails = false;
  #asked = 0;
  #askedAfter: number | undefined;

  constructor(options: AssessmentServiceOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    const { store, scheduler, schedule, snapshot } = this.#options;
    const state = await store.state();
    await this.#follow();
    // There is none yet, or it is of a release that wrote another format.
    if (!snapshot.current()) {
      await store.setDue(
        new Date(state.now.getTime() + schedule.initialDelayMs),
      );
    }
    await this.#goByOwnSettings(state);
    this.#pollLater();
    await scheduler.scheduleTask({
      id: TASK,
      scope: 'global',
      frequency: { milliseconds: schedule.frequencyMs },
      initialDelay: { milliseconds: schedule.initialDelayMs },
      timeout: { milliseconds: schedule.timeoutMs + SCHEDULER_GRACE_MS },
      signal: this.#stopped.signal,
      fn: async signal => this.#runScheduled(signal),
    });
  }

  /** Ends the run under way, which starts again on any replica. */
  async stop(): Promise<void> {
    this.#stopped.abort(new Error('The backend is shutting down'));
    clearTimeout(this.#timer);
    await this.#polling;
    await this.#running;
  }

  async requestRun(): Promise<void> {
    await this.#begin('requested');
  }

  async status(): Promise<AssessmentStatus> {
    const { store, labels, snapshot } = this.#options;
    const state = await store.state();
    await this.#catchUp(state);
    const { staleReason, staleSince, run } = state;
    // What is stored and cannot be read here, after an upgrade, is none.
    const served = snapshot.current();
    const ready = staleReason === undefined ? 'ready' : 'stale';
    return {
      state: served === undefined ? 'none' : ready,
      version: served && state.version,
      assessedAt: served && state.assessedAt?.toISOString(),
      settling: state.settling,
      staleReason,
      staleSince: staleSince?.toISOString(),
      nextRunAt: nextRunAt(state)?.toISOString(),
      run: run && !run.expired ? describeRun(run) : undefined,
      labels:
        state.rolesVersion > 0
          ? { state: await labels.of(state.rolesVersion) }
          : undefined,
    };
  }

  async #runScheduled(cancelled: AbortSignal): Promise<void> {
    const { assessedAt, now } = await this.#options.store.state();
    if (assessedAt && now.getTime() - assessedAt.getTime() < TOO_SOON_MS) {
      return;
    }
    await this.#begin('scheduled', cancelled);
    // The task lasts as long as the run, so that the scheduler shows it.
    await this.#running;
  }

  async #begin(cause: RunCause, cancelled?: AbortSignal): Promise<void> {
    const { runner } = this.#options;
    const { signal: stopped } = this.#stopped;
    stopped.throwIfAborted();
    const ended = await runner.begin({ cause, stopped, cancelled });
    if (ended) {
      this.#running = ended().then(async () => {
        await this.#follow();
      });
    }
  }

  #pollLater(): void {
    this.#timer = setTimeout(() => {
      this.#polling = this.#poll();
    }, POLL_MS);
  }

  async #poll(): Promise<void> {
    const state = await this.#follow();
    if (state && !this.#stopped.signal.aborted) {
      await this.#act(state).catch(error => this.#pollFailed(error));
    }
    if (!this.#stopped.signal.aborted) {
      this.#pollLater();
    }
  }

  async #act(state: StoredState): Promise<void> {
    if (isDue(state)) {
      await this.#begin('due');
    } else {
      await this.#goByOwnSettings(state);
    }
  }

  /** Has a snapshot made anew that was made by other settings. */
  async #goByOwnSettings(state: StoredState): Promise<void> {
    const { store, schedule, settingsHash } = this.#options;
    const assessedAt = state.assessedAt?.getTime();
    if (
      assessedAt !== undefined &&
      settingsHash !== undefined &&
      state.settingsHash !== settingsHash &&
      this.#askedAfter !== assessedAt &&
      this.#asked < MOST_ASKED
    ) {
      this.#askedAfter = assessedAt;
      this.#asked += 1;
      await store.setDue(
        new Date(state.now.getTime() + schedule.initialDelayMs),
      );
    }
  }

  /** Loads what is new. Undefined if the store does not answer. */
  async #follow(): Promise<StoredState | undefined> {
    try {
      const state = await this.#options.store.state();
      await this.#options.snapshot.follow(state);
      this.#pollFails = false;
      return state;
    } catch (error) {
      this.#pollFailed(error);
      return undefined;
    }
  }

  async #catchUp(state: StoredState): Promise<void> {
    await this.#options.snapshot
      .follow(state)
      .catch(error => this.#pollFailed(error));
  }

  /** Once, not every two seconds. */
  #pollFailed(error: unknown): void {
    if (!this.#pollFails && !this.#stopped.signal.aborted) {
      this.#pollFails = true;
      this.#options.logger.warn(
        'The shared state of the assessment could not be followed',
        toError(error),
      );
    }
  }
}

function describeRun(run: StoredRun): AssessmentStatus['run'] {
  const { stage, done, total } = run.progress;
  return {
    stage,
    startedAt: run.startedAt.toISOString(),
    share: shareDone(run.progress),
    done,
    total,
  };
}

function isDue(state: StoredState): boolean {
  const { run, dueAt, now } = state;
  return run ? run.expired : dueAt !== undefined && dueAt <= now;
}

function nextRunAt(state: StoredState): Date | undefined {
  const times = [state.dueAt, state.scheduledAt].filter(
    time => time !== undefined,
  );
  return times.sort((a, b) => a.getTime() - b.getTime())[0];
}
