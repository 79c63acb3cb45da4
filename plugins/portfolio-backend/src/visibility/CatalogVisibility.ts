import { createHash } from 'node:crypto';
import {
  BackstageCredentials,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  NotAllowedError,
  ServiceUnavailableError,
  stringifyError,
} from '@backstage/errors';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createView, View } from '@backstage-portfolio/plugin-portfolio-engine';
import { breathe } from '../snapshot/breathe';
import { Snapshot } from '../types';
import { callerKey } from './callerKey';

/** How long what a caller may see is held true. */
const LIFETIME_MS = 30_000;
/** Callers and views that are remembered at most; the oldest go first. */
const MAX_CALLERS = 500;
const MAX_VIEWS = 16;

/** How much of the catalog a caller may read. */
export type Extent = 'all' | 'some' | 'none';

/** What a caller may see of a snapshot. */
export interface VisibleSnapshot {
  extent: Extent;
  view: View;
}

interface Remembered<T> {
  until: number;
  value: Promise<T>;
}

/**
 * What a caller may see: the entities that the catalog would give to them.
 * One question to the permission system; if it answers with conditions, the
 * refs come from the catalog with the caller's own credentials. Whatever goes
 * wrong, nothing is shown.
 */
export class CatalogVisibility {
  readonly #catalog: Pick<CatalogService, 'streamEntities'>;
  readonly #permissions: PermissionsService;
  readonly #logger?: LoggerService;
  readonly #now: () => number;
  readonly #callers = new Map<string, Remembered<VisibleSnapshot>>();
  /** Views by what they show, so that callers who see the same share one. */
  readonly #views = new Map<string, Promise<View>>();
  #version: number | undefined;

  constructor(options: {
    catalog: Pick<CatalogService, 'streamEntities'>;
    permissions: PermissionsService;
    logger?: LoggerService;
    now?: () => number;
  }) {
    this.#catalog = options.catalog;
    this.#permissions = options.permissions;
    this.#logger = options.logger;
    this.#now = options.now ?? Date.now;
  }

  /**
   * The snapshot as the caller may see it.
   *
   * @throws NotAllowedError for credentials without a principal;
   * ServiceUnavailableError if it cannot be found out.
   */
  async viewFor(options: {
    credentials: BackstageCredentials;
    snapshot: Snapshot;
  }): Promise<VisibleSnapshot> {
    const { credentials, snapshot } = options;
    const caller = callerKey(credentials);
    if (caller === undefined) {
      throw new NotAllowedError('Sign in to see the portfolio');
    }
    this.#forgetOthersThan(snapshot);
    const known = this.#callers.get(caller);
    if (known && known.until > this.#now()) {
      return known.value;
    }
    const remembered: Remembered<VisibleSnapshot> = {
      until: this.#now() + LIFETIME_MS,
      value: this.#find(options).catch(error => {
        if (this.#callers.get(caller) === remembered) {
          this.#callers.delete(caller);
        }
        throw this.#unavailable(error);
      }),
    };
    this.#callers.delete(caller);
    this.#callers.set(caller, remembered);
    dropOldest(this.#callers, MAX_CALLERS);
    return remembered.value;
  }

  #unavailable(error: unknown): Error {
    this.#logger?.warn(
      `What a caller may see could not be found out: ${stringifyError(error)}`,
    );
    return new ServiceUnavailableError(
      'The catalog does not say what you may see; try again in a moment',
    );
  }

  async #find(options: {
    credentials: BackstageCredentials;
    snapshot: Snapshot;
  }): Promise<VisibleSnapshot> {
    const { credentials, snapshot } = options;
    const result = await this.#decide(credentials);
    if (result === AuthorizeResult.ALLOW) {
      return { extent: 'all', view: await this.#shared('all', { snapshot }) };
    }
    const mask = new Uint8Array(snapshot.assessed.graph.refs.length);
    if (result === AuthorizeResult.CONDITIONAL) {
      await this.#markReadable({ credentials, snapshot, mask });
    }
    const extent = mask.includes(1) ? 'some' : 'none';
    const key = createHash('sha256').update(mask).digest('base64');
    return { extent, view: await this.#shared(key, { snapshot, mask }) };
  }

  async #decide(credentials: BackstageCredentials): Promise<AuthorizeResult> {
    const [decision] = await this.#permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }],
      { credentials },
    );
    return decision?.result ?? AuthorizeResult.DENY;
  }

  async #markReadable(options: {
    credentials: BackstageCredentials;
    snapshot: Snapshot;
    mask: Uint8Array;
  }): Promise<void> {
    const { credentials, snapshot, mask } = options;
    const { indexOf } = snapshot.assessed.graph;
    const pages = this.#catalog.streamEntities(
      {
        fields: ['kind', 'metadata.name', 'metadata.namespace'],
        totalItems: 'exclude',
      },
      { credentials },
    );
    for await (const page of pages) {
      for (const entity of page) {
        const node = indexOf.get(stringifyEntityRef(entity));
        if (node !== undefined) {
          mask[node] = 1;
        }
      }
    }
  }

  async #shared(
    key: string,
    options: { snapshot: Snapshot; mask?: Uint8Array },
  ): Promise<View> {
    const { snapshot, mask } = options;
    const versioned = `${snapshot.version} ${key}`;
    let view = this.#views.get(versioned);
    if (!view) {
      view = breathe(createView({ assessed: snapshot.assessed, mask }));
      view.catch(() => this.#views.delete(versioned));
    }
    this.#views.delete(versioned);
    this.#views.set(versioned, view);
    dropOldest(this.#views, MAX_VIEWS);
    return view;
  }

  #forgetOthersThan(snapshot: Snapshot): void {
    if (this.#version !== snapshot.version) {
      this.#version = snapshot.version;
      this.#callers.clear();
      this.#views.clear();
    }
  }
}

/** A Map keeps the order in which keys were set. */
function dropOldest(map: Map<string, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) {
      return;
    }
    map.delete(key);
  }
}
