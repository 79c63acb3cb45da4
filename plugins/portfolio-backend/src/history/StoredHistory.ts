import type { HistoryRow, PortfolioStore } from '../store/PortfolioStore';
import type { HistoryDates, HistorySource, SnapshotSource } from '../types';
import { readHistoryDates } from './historyDates';

/** Scopes of which numbers are remembered at most; the oldest go first. */
const MAX_SCOPES = 64;

/** What is remembered of the history, until the next assessment. */
interface Remembered {
  /** Time of the assessment after which it was read. */
  assessedAt: number;
  numbers: Map<string, Promise<HistoryRow[]>>;
  dates?: Promise<HistoryDates>;
}

/** History as the store has it. It changes with an assessment, and only then. */
export class StoredHistory implements HistorySource {
  readonly #store: Pick<
    PortfolioStore,
    'readHistory' | 'readFirstSeen' | 'historySince'
  >;
  readonly #snapshots: SnapshotSource;
  #remembered: Remembered = { assessedAt: 0, numbers: new Map() };

  constructor(options: {
    store: Pick<
      PortfolioStore,
      'readHistory' | 'readFirstSeen' | 'historySince'
    >;
    snapshots: SnapshotSource;
  }) {
    this.#store = options.store;
    this.#snapshots = options.snapshots;
  }

  async numbers(options: {
    scope: string;
    from: string;
  }): Promise<HistoryRow[]> {
    const { scope, from } = options;
    const { numbers } = this.#upToDate();
    const key = `${from} ${scope}`;
    let rows = numbers.get(key);
    if (!rows) {
      rows = this.#store.readHistory(scope, from);
      numbers.set(key, rows);
      rows.catch(() => numbers.delete(key));
      for (const oldest of numbers.keys()) {
        if (numbers.size <= MAX_SCOPES) {
          break;
        }
        numbers.delete(oldest);
      }
    }
    return rows;
  }

  async dates(): Promise<HistoryDates> {
    const remembered = this.#upToDate();
    if (!remembered.dates) {
      const dates = readHistoryDates(this.#store);
      remembered.dates = dates;
      dates.catch(() => {
        remembered.dates = undefined;
      });
    }
    return remembered.dates;
  }

  #upToDate(): Remembered {
    const assessedAt = this.#snapshots.current()?.assessedAt.getTime() ?? 0;
    if (this.#remembered.assessedAt !== assessedAt) {
      this.#remembered = { assessedAt, numbers: new Map() };
    }
    return this.#remembered;
  }
}
