import { ConflictError } from '@backstage/errors';
import type { PortfolioStore, RunProgress } from '../store/PortfolioStore';

/** A replica that was silent for so long counts as gone. */
export const LEASE_MS = 45_000;
const BEAT_MS = 1_000;

/**
 * Tells the other replicas how far a run is, and that it is alive. Aborts the
 * run if it has lost the lock, as after the process was frozen for a while.
 */
export class Heartbeat {
  readonly #store: Pick<PortfolioStore, 'reportProgress'>;
  readonly #run: number;
  readonly #lost = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #progress: RunProgress = { stage: 'waiting' };
  #lastBeat = Date.now();
  #beating: Promise<void> = Promise.resolve();

  constructor(options: {
    store: Pick<PortfolioStore, 'reportProgress'>;
    run: number;
  }) {
    this.#store = options.store;
    this.#run = options.run;
    this.#timer = setInterval(() => {
      this.#beating = this.#beat();
    }, BEAT_MS);
  }

  /** Aborted when the lock is lost. */
  get signal(): AbortSignal {
    return this.#lost.signal;
  }

  /** Noted here, and told with the next beat. */
  report(progress: RunProgress): void {
    this.#progress = progress;
  }

  /** Tells now, as at the start of a stage. */
  async enter(progress: RunProgress): Promise<void> {
    this.report(progress);
    await this.#beat();
    this.#lost.signal.throwIfAborted();
  }

  /** Ends the beating, and waits for the last beat to be through. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#beating;
  }

  async #beat(): Promise<void> {
    try {
      const ours = await this.#store.reportProgress({
        run: this.#run,
        leaseMs: LEASE_MS,
        progress: this.#progress,
      });
      this.#lastBeat = Date.now();
      if (!ours) {
        this.#lost.abort(
          new ConflictError('Another replica has taken over the assessment'),
        );
      }
    } catch (error) {
      // A beat may be missed, but not for as long as the lease.
      if (Date.now() - this.#lastBeat > LEASE_MS) {
        this.#lost.abort(error);
      }
    }
  }
}
