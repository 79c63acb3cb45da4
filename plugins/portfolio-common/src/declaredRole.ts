import {
  portfolioAnnotations,
  ROLE_LABEL,
  ROLE_TAG_PREFIX,
} from './annotations';
import { nearest } from './nearest';
import { UNIT_KINDS } from './roles';
import {
  compileVocabulary,
  DeclarableRole,
  DeclarableTeamRole,
  foldWord,
  ROLE_VALUES,
  RoleVocabulary,
  TEAM_ROLE_VALUES,
  VocabularyField,
} from './roleVocabulary';

/**
 * What is read of an entity. Anything may be missing or of a wrong type, so
 * that an entity of the catalog can be given as it is.
 *
 * @public
 */
export interface RoleBearer {
  kind?: unknown;
  metadata?: unknown;
  spec?: unknown;
}

/** @public */
export interface ReadDeclaredRoleOptions {
  entity: RoleBearer;
  /** Configured words, added to the default ones. */
  vocabulary?: RoleVocabulary;
}

/** @public */
export interface DeclaredRoleResult<R = DeclarableRole> {
  /** The role, the field that says so, and the value as written. */
  declared?: { role: R; field: string; value: string };
  /** A value of our own annotation or label that is no role. */
  problem?: { field: string; value: string; suggestion?: string };
}

const MAX_VALUE = 200;
const NOTHING: DeclaredRoleResult<never> = Object.freeze({});
const UNITS: ReadonlySet<string> = new Set(UNIT_KINDS);

/**
 * Reads the role that people declare for a unit: in the annotation
 * `portfolio/role`, else in the label of that name, else in the configured
 * vocabulary. The one answer for the engine and for the catalog module.
 *
 * The label counts unless the catalog module wrote it from an assessment
 * (role-source `inferred`): a conclusion must never come back as its own
 * evidence. The module's tag is no declaration either.
 *
 * Never throws; kinds that have no role give nothing.
 *
 * @public
 */
export function readDeclaredRole(
  options: ReadDeclaredRoleOptions,
): DeclaredRoleResult {
  const { entity } = options;
  const kind = kindOf(entity);
  if (!UNITS.has(kind)) {
    return NOTHING;
  }
  const metadata = recordOf(entity.metadata);
  const annotations = recordOf(metadata?.annotations);
  const labels = recordOf(metadata?.labels);
  const byHand =
    textOf(annotations?.[portfolioAnnotations.roleSource])?.trim() !==
    'inferred';
  const own =
    readOwn(
      annotations,
      portfolioAnnotations.role,
      'annotations',
      ROLE_VALUES,
    ) ??
    (byHand ? readOwn(labels, ROLE_LABEL, 'labels', ROLE_VALUES) : undefined);
  if (own?.declared) {
    return own;
  }
  const said = readVocabulary({
    fields: compileVocabulary(options.vocabulary).unit,
    kind,
    entity,
    skipOwnLabel: !byHand,
  });
  return join(said, own);
}

/**
 * Reads the team role that people declare for a Group, in the same way. The
 * label `portfolio/role` says nothing about a Group.
 *
 * @public
 */
export function readDeclaredTeamRole(
  options: ReadDeclaredRoleOptions,
): DeclaredRoleResult<DeclarableTeamRole> {
  const { entity } = options;
  const kind = kindOf(entity);
  if (kind !== 'group') {
    return NOTHING;
  }
  const metadata = recordOf(entity.metadata);
  const own = readOwn(
    recordOf(metadata?.annotations),
    portfolioAnnotations.role,
    'annotations',
    TEAM_ROLE_VALUES,
  );
  if (own?.declared) {
    return own;
  }
  const said = readVocabulary({
    fields: compileVocabulary(options.vocabulary).team,
    kind,
    entity,
    skipOwnLabel: true,
  });
  return join(said, own);
}

function join<R>(
  said: DeclaredRoleResult<R> | undefined,
  own: DeclaredRoleResult<R> | undefined,
): DeclaredRoleResult<R> {
  return said && own ? { ...said, ...own } : said ?? own ?? NOTHING;
}

/** Our own annotation or label; an empty value says nothing. */
function readOwn<R>(
  record: Readonly<Record<string, unknown>> | undefined,
  key: string,
  place: 'annotations' | 'labels',
  values: ReadonlyMap<string, R>,
): DeclaredRoleResult<R> | undefined {
  const written = record?.[key];
  if (written === undefined || written === null || written === '') {
    return undefined;
  }
  const field = `metadata.${place}.${key}`;
  const value = textOf(written) ?? describe(written);
  const folded = foldWord(value);
  if (folded === '') {
    return undefined;
  }
  const role = values.get(folded);
  if (role !== undefined) {
    return { declared: { role, field, value } };
  }
  const suggestion = nearest({ value: folded, candidates: values.keys() });
  return {
    problem: suggestion ? { field, value, suggestion } : { field, value },
  };
}

function readVocabulary<R>(options: {
  fields: readonly VocabularyField<R>[];
  kind: string;
  entity: RoleBearer;
  skipOwnLabel: boolean;
}): DeclaredRoleResult<R> | undefined {
  for (const field of options.fields) {
    if (!options.skipOwnLabel || field.key !== ROLE_LABEL) {
      const found = findWord(field, options.kind, options.entity);
      if (found) {
        return { declared: found };
      }
    }
  }
  return undefined;
}

/** Words of one field; two that contradict one another say nothing. */
function findWord<R>(
  field: VocabularyField<R>,
  kind: string,
  entity: RoleBearer,
): DeclaredRoleResult<R>['declared'] {
  const written = valueOf(field, entity);
  let found: DeclaredRoleResult<R>['declared'];
  const mayBeList = field.source === 'tag' || field.source === 'spec';
  for (const each of mayBeList && Array.isArray(written)
    ? written
    : [written]) {
    const value = textOf(each);
    const ownTag = field.source === 'tag' && value?.startsWith(ROLE_TAG_PREFIX);
    if (value !== undefined && !ownTag) {
      const word = field.words
        .get(foldWord(value))
        ?.find(({ kinds }) => kinds?.includes(kind) ?? true);
      if (word) {
        if (found && found.role !== word.role) {
          return undefined;
        }
        found ??= { role: word.role, field: pathOf(field), value };
      }
    }
  }
  return found;
}

function valueOf<R>(field: VocabularyField<R>, entity: RoleBearer): unknown {
  switch (field.source) {
    case 'annotation':
      return recordOf(recordOf(entity.metadata)?.annotations)?.[field.key];
    case 'label':
      return recordOf(recordOf(entity.metadata)?.labels)?.[field.key];
    case 'tag':
      return recordOf(entity.metadata)?.tags;
    case 'type':
      return recordOf(entity.spec)?.type;
    default: {
      let value: unknown = entity.spec;
      for (const key of field.key.split('.')) {
        value = recordOf(value)?.[key];
      }
      return value;
    }
  }
}

function pathOf<R>(field: VocabularyField<R>): string {
  switch (field.source) {
    case 'annotation':
      return `metadata.annotations.${field.key}`;
    case 'label':
      return `metadata.labels.${field.key}`;
    case 'tag':
      return 'metadata.tags';
    case 'type':
      return 'spec.type';
    default:
      return `spec.${field.key}`;
  }
}

function kindOf(entity: RoleBearer): string {
  return typeof entity.kind === 'string' ? entity.kind.toLowerCase() : '';
}

function recordOf(
  value: unknown,
): Readonly<Record<string, unknown>> | undefined {
  return isRecord(value) ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, MAX_VALUE) : undefined;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) {
    return 'a list';
  }
  return typeof value === 'object' ? 'an object' : String(value);
}
