import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  CatalogProcessor,
  CatalogProcessorCache,
  CatalogProcessorEmit,
  processingResult,
} from '@backstage/plugin-catalog-node';
import {
  DeclaredRoleResult,
  readDeclaredRole,
  ROLE_LABEL,
  RoleVocabulary,
  UNIT_KINDS,
} from '@backstage-portfolio/plugin-portfolio-common';
import { KnownRoles } from './KnownRoles';
import { LabelledRole, labelledRole, labelRole, RoleMark } from './labelRole';
import { refreshKey } from './refreshKey';

/** @see PortfolioRoleProcessor */
export interface PortfolioRoleProcessorOptions {
  known: KnownRoles;
  vocabulary: RoleVocabulary;
  tag: boolean;
}

const CACHE_KEY = 'inferred';
const LABEL_FIELD = `metadata.labels.${ROLE_LABEL}`;
const UNITS: ReadonlySet<string> = new Set(UNIT_KINDS);

/**
 * Labels entities with their role: what they declare themselves at once, what
 * the assessment infers as far as it is known in memory. Does no I/O.
 */
export class PortfolioRoleProcessor implements CatalogProcessor {
  readonly #known: KnownRoles;
  readonly #vocabulary: RoleVocabulary;
  readonly #tag: boolean;

  constructor(options: PortfolioRoleProcessorOptions) {
    this.#known = options.known;
    this.#vocabulary = options.vocabulary;
    this.#tag = options.tag;
  }

  getProcessorName(): string {
    return 'PortfolioRoleProcessor';
  }

  /** After the processors that add metadata (20), which may declare a role. */
  getPriority(): number {
    return 100;
  }

  async preProcessEntity(
    entity: Entity,
    _location: unknown,
    emit: CatalogProcessorEmit,
    _originLocation: unknown,
    cache: CatalogProcessorCache,
  ): Promise<Entity> {
    if (!UNITS.has(entity.kind.toLowerCase())) {
      return entity;
    }
    const ref = stringifyEntityRef(entity);
    emit(processingResult.refresh(refreshKey(ref)));

    const said = readDeclaredRole({ entity, vocabulary: this.#vocabulary });
    const keepLabel = isLabelTheirs(said);
    const cached = await cache.get<string>(CACHE_KEY);
    // Until the last assessment is loaded after a start, what it said when the
    // entity was processed before. Else every label would vanish at each start.
    const isLoaded = this.#known.isLoaded;
    const inferred = isLoaded ? this.#known.roleOf(ref) : labelledRole(cached);
    this.#known.noteWritten(
      ref,
      said.declared || keepLabel ? 'declared' : inferred ?? 'none',
    );
    if (isLoaded && (inferred ?? 'none') !== cached) {
      await cache.set(CACHE_KEY, inferred ?? 'none');
    }
    return labelRole({
      entity,
      mark: markOf(said, inferred),
      keepLabel,
      tag: this.#tag,
    });
  }
}

function markOf(
  { declared, problem }: DeclaredRoleResult,
  inferred: LabelledRole | undefined,
): RoleMark | undefined {
  if (declared) {
    return { role: declared.role, source: 'declared' };
  }
  // Beside a label that is to be reported, role-source `inferred` would make
  // the assessment overlook it.
  if (!inferred || problem?.field === LABEL_FIELD) {
    return undefined;
  }
  // So it reads also where the assessment still knows a declaration that the
  // entity does not show any more: a label that is marked declared would be read
  // back as the declaration, and stay for good.
  return { role: inferred, source: 'inferred' };
}

/**
 * Whether the label is what somebody wrote and we have no better one: `none`,
 * or a slip that the assessment reports.
 */
function isLabelTheirs({ declared, problem }: DeclaredRoleResult): boolean {
  return (
    problem?.field === LABEL_FIELD ||
    (declared?.field === LABEL_FIELD && !labelledRole(declared.role))
  );
}
