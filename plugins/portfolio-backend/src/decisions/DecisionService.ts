import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { Decision } from '@backstage-portfolio/plugin-portfolio-engine';
import { dayOf } from '../assessment/dayOf';
import type { PortfolioStore, StoredDecision } from '../store/PortfolioStore';
import type { DecisionControl, KeptDecision, NewDecision } from '../types';

/** So far this replica may be behind what was decided at another one. */
const BEHIND_MS = 2_000;

type CurrentDecisions = Awaited<ReturnType<DecisionControl['current']>>;

export interface DecisionServiceOptions {
  store: Pick<
    PortfolioStore,
    | 'readDecisionsVersion'
    | 'readStandingDecisions'
    | 'readDecision'
    | 'readDecisionsOn'
    | 'writeDecision'
    | 'undoDecision'
  >;
  logger: LoggerService;
  now?: () => number;
}

/**
 * Words of people. Those that stand are held in memory and looked for again
 * when somebody asks: by their version, a single number. A decision runs out at
 * the start of its last day in UTC, so that a day is part of the version.
 */
export class DecisionService implements DecisionControl {
  readonly #options: DecisionServiceOptions;
  readonly #now: () => number;
  #standing: { version: number; decisions: StoredDecision[] } | undefined;
  #checkedAt = -Infinity;
  #checking: Promise<void> | undefined;
  #checkFails = false;
  #current: CurrentDecisions | undefined;

  constructor(options: DecisionServiceOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** Rejects if the store has never answered; after that, what is held stays. */
  async current(): Promise<CurrentDecisions> {
    if (this.#now() - this.#checkedAt >= BEHIND_MS) {
      this.#checking ??= this.#check().finally(() => {
        this.#checking = undefined;
      });
      await this.#checking;
    }
    const { version: stored = 0, decisions = [] } = this.#standing ?? {};
    const today = this.#today();
    const version = `${stored} ${today}`;
    if (this.#current?.version !== version) {
      this.#current = {
        version,
        decisions: decisions
          .filter(decision => isInForce(decision, today))
          .map(({ replacedBy: _, ...decision }) => decision),
      };
    }
    return this.#current;
  }

  async decide(decision: NewDecision): Promise<KeptDecision> {
    const written = await this.#options.store.writeDecision(decision);
    this.#checkedAt = -Infinity;
    return this.#kept(written);
  }

  async undo(options: {
    id: number;
    by: string;
  }): Promise<KeptDecision | undefined> {
    const undone = await this.#options.store.undoDecision(options);
    this.#checkedAt = -Infinity;
    return undone && this.#kept(undone);
  }

  async find(id: number): Promise<KeptDecision | undefined> {
    const found = await this.#options.store.readDecision(id);
    return found && this.#kept(found);
  }

  async of(on: Pick<Decision, 'kind' | 'subject'>): Promise<KeptDecision[]> {
    const found = await this.#options.store.readDecisionsOn(on);
    return found.map(decision => this.#kept(decision));
  }

  async #check(): Promise<void> {
    const { store, logger } = this.#options;
    const startedAt = this.#now();
    try {
      const version = await store.readDecisionsVersion();
      if (this.#standing?.version !== version) {
        // One that is taken meanwhile is read too, and once more next time.
        this.#standing = {
          version,
          decisions: await store.readStandingDecisions(),
        };
      }
      this.#checkFails = false;
    } catch (error) {
      if (!this.#standing) {
        throw error;
      }
      if (!this.#checkFails) {
        this.#checkFails = true;
        logger.warn('Decisions could not be followed', toError(error));
      }
    }
    this.#checkedAt = startedAt;
  }

  #kept({ replacedBy, ...decision }: StoredDecision): KeptDecision {
    const active = isInForce({ replacedBy, ...decision }, this.#today());
    return { ...decision, active };
  }

  #today(): string {
    return dayOf(new Date(this.#now()));
  }
}

function isInForce(decision: StoredDecision, today: string): boolean {
  const { undoneAt, replacedBy, until } = decision;
  return (
    undoneAt === undefined &&
    replacedBy === undefined &&
    (until === undefined || until > today)
  );
}
