import type { Entity } from '@backstage/catalog-model';
import { digestDefinition } from '@backstage-portfolio/plugin-portfolio-engine';
import type { ApiDigest } from '@backstage-portfolio/plugin-portfolio-engine';
import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { PortfolioStore } from '../store/PortfolioStore';

/**
 * Part of every hash. A higher number has all definitions read anew, as when
 * the digest says more than it did.
 */
const DIGEST_FORMAT = 2;

/** Parsing that may go on without letting the event loop turn, in ms. */
const SLICE_MS = 8;

type DigestStore = Pick<
  PortfolioStore,
  'readDigests' | 'writeDigests' | 'touchDigests'
>;

/**
 * Digests of API definitions, kept by the hash of type and text: etags change
 * with every label, the text seldom does.
 */
export class DefinitionDigests {
  readonly #store: DigestStore;
  readonly #day: string;

  /** `day` is the day of the run, ISO 8601. */
  constructor(options: { store: DigestStore; day: string }) {
    this.#store = options.store;
    this.#day = options.day;
  }

  /** The digests of a page of APIs, in the order of the page. */
  async digest(
    apis: readonly Entity[],
    signal: AbortSignal,
  ): Promise<ApiDigest[]> {
    const hashes = apis.map(hashOf);
    const known = await this.#store.readDigests([...new Set(hashes)]);
    await this.#store.touchDigests([...known.keys()], this.#day);
    const parsed = new Map<string, ApiDigest>();
    const digests: ApiDigest[] = [];
    let sliceStart = performance.now();
    for (const [index, { spec }] of apis.entries()) {
      const hash = hashes[index] ?? '';
      let digest = known.get(hash) ?? parsed.get(hash);
      if (!digest) {
        digest = digestDefinition({
          type: spec?.type,
          text: spec?.definition,
        });
        parsed.set(hash, digest);
      }
      digests.push(digest);
      if (performance.now() - sliceStart > SLICE_MS) {
        await setImmediate();
        signal.throwIfAborted();
        sliceStart = performance.now();
      }
    }
    await this.#store.writeDigests(parsed, this.#day);
    return digests;
  }
}

function hashOf({ spec }: Entity): string {
  const { type, definition } = spec ?? {};
  return createHash('sha256')
    .update(JSON.stringify([DIGEST_FORMAT, type]))
    .update(
      typeof definition === 'string'
        ? definition
        : JSON.stringify(definition ?? null),
    )
    .digest('hex');
}
