import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  Judgement,
  Overlay,
} from '@backstage-portfolio/plugin-portfolio-engine';
import type { DecisionSource, Judging, Snapshot } from '../types';
import { overlayOf } from './overlayOf';

const NEVER = new AbortController().signal;

/** The overlay of the snapshot that is served, made when something changed. */
export class Overlays {
  readonly #options: {
    decisions: DecisionSource;
    judging: Judging;
    logger: LoggerService;
  };
  #made:
    | { judgement: Judgement; version: string; overlay: Promise<Overlay> }
    | undefined;

  constructor(options: {
    decisions: DecisionSource;
    judging: Judging;
    logger: LoggerService;
  }) {
    this.#options = options;
  }

  async of({ assessed }: Pick<Snapshot, 'assessed'>): Promise<Overlay> {
    const { version, decisions } = await this.#options.decisions.current();
    // The date of a snapshot may change, its judgement is the same.
    const { judgement } = assessed;
    if (this.#made?.judgement !== judgement || this.#made.version !== version) {
      this.#made = {
        judgement,
        version,
        overlay: overlayOf({
          ...this.#options,
          assessed,
          decisions,
          signal: NEVER,
        }),
      };
    }
    return this.#made.overlay;
  }
}
