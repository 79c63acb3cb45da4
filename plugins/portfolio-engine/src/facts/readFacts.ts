import {
  readDeclaredRole,
  readDeclaredTeamRole,
  ROLE_TAG_PREFIX,
  ROLES,
  RoleVocabulary,
} from '@backstage-portfolio/plugin-portfolio-common';
import { NodeKind } from '../model';
import { boundedText } from './boundedText';
import { readDefinitionState } from './definition/definitionState';
import { MAX_TITLE, readEntityCard } from './entityCard';
import { FactMapping } from './factMapping';
import { isPlaceholderName, isPlaceholderText } from './placeholder';
import { ProblemList } from './problems';
import { recordOf, UnknownRecord } from './record';
import { RefPool } from './RefPool';
import { readRelations } from './relations';
import { checkSpec } from './specFields';
import { readStatements } from './statements';
import { EntityFacts } from './types';

export interface FactsOptions {
  /** Configured words for declared roles, added to the default ones. */
  vocabulary?: RoleVocabulary;
  /** Configured predicates over whole entities; the first 31 are evaluated. */
  predicates?: readonly ((entity: unknown) => boolean)[];
  /** `portfolio.facts`: what an organisation already says elsewhere. */
  factMappings?: readonly FactMapping[];
  /**
   * True where entities come without `spec.definition`, as the reader of a
   * large catalog streams them: then its absence says nothing.
   */
  definitionsApart?: boolean;
  /** A pool for one run: facts of a large catalog take less room with it. */
  refs?: RefPool;
}

export interface ReadFactsOptions {
  /** An entity as the catalog's API returns it. Nothing of it is trusted. */
  entity: unknown;
  /** The same object for every entity of a run: it is prepared once. */
  options?: FactsOptions;
}

const MAX_TEXT = 1_000;
const MAX_TAGS = 50;
const MAX_TAG = 100;
const MAX_PART = 190;
const NO_OPTIONS: FactsOptions = {};

const OWN_TAGS: ReadonlySet<string> = new Set(
  ROLES.map(role => `${ROLE_TAG_PREFIX}${role}`),
);

/**
 * Turns one catalog entity into a small, bounded record; the entity itself can
 * then be dropped. What is missing or malformed is left out, with a problem
 * where somebody wrote it. Never throws, whatever is given.
 */
export function readFacts(given: ReadFactsOptions): EntityFacts {
  const { entity: written, options = NO_OPTIONS } = given;
  const entity = recordOf(written);
  const metadata = recordOf(entity.metadata);
  const spec = recordOf(entity.spec);
  const { refs } = options;
  const identity = readIdentity(entity, metadata);
  const { kindName, namespace, name } = identity;
  const ref = refs?.share(identity.ref) ?? identity.ref;
  const kind = nodeKindOf(kindName);
  const problems = new ProblemList(ref);
  reportIdentity(entity, metadata, problems);
  checkShape(entity, metadata, problems);
  checkSpec({ spec, kind, problems });

  const tags = readTags(metadata.tags, problems);
  const statements = readStatements({
    metadata,
    spec,
    kind,
    namespace,
    mappings: options.factMappings ?? [],
    problems,
  });
  const title = meaningful(metadata.title, MAX_TITLE);
  // What is said about a person is not the portfolio's business.
  const description =
    kind === 'user' ? undefined : meaningful(metadata.description, MAX_TEXT);
  const card = readEntityCard({
    name,
    kind,
    title,
    description,
    metadata,
    spec,
    tags,
    statements,
  });
  const relations = readRelations({
    relations: entity.relations,
    ref,
    problems,
    refs,
  });
  const facts: EntityFacts = {
    ref,
    kind,
    type: card.type?.toLowerCase(),
    lifecycle: card.lifecycle?.toLowerCase(),
    text: joinText(name, title, description),
    tags,
    capabilities: listOf(statements.capabilities),
    successMetrics: listOf(statements.successMetrics),
    friction: listOf(statements.friction),
    concerns: listOf(statements.concerns),
    relations,
    predicates: evaluatePredicates(written, options.predicates),
    card,
    problems: [],
  };
  addRole(facts, entity, options.vocabulary, problems);
  const { audience, platform, measures } = statements;
  if (audience !== undefined) {
    facts.audience = audience;
  }
  if (platform !== undefined) {
    facts.platform = platform;
  }
  if (statements.title !== undefined) {
    facts.title = statements.title;
  }
  if (statements.mappedManagers.length > 0) {
    facts.mappedManagers = statements.mappedManagers;
  }
  if (measures !== undefined) {
    facts.measures = measures;
  }
  if (isPlaceholderName(name)) {
    facts.placeholder = true;
  }
  if (kind === 'api' && options.definitionsApart !== true) {
    facts.definitionState = readDefinitionState(spec.definition);
  }
  facts.problems = problems.all();
  return facts;
}

/** Most entities state nothing: one empty list serves for all of them. */
const NOTHING: readonly string[] = [];

function listOf(stated: readonly string[]): readonly string[] {
  return stated.length === 0 ? NOTHING : stated;
}

interface Identity {
  ref: string;
  kindName: string;
  namespace: string;
  name: string;
}

function readIdentity(
  entity: UnknownRecord,
  metadata: UnknownRecord,
): Identity {
  const kindName = (partOf(entity.kind) ?? 'unknown').toLowerCase();
  const namespace = (partOf(metadata.namespace) ?? 'default').toLowerCase();
  const name = partOf(metadata.name) ?? 'unnamed';
  return {
    // Lowered as a whole, which also makes one piece of it: V8 joins strings by
    // pointing at their parts, and compares such a one slowly each time.
    ref: `${kindName}:${namespace}/${name}`.toLowerCase(),
    kindName,
    namespace,
    name,
  };
}

/** Kind, namespace or name: kept as written, but for an end. */
function partOf(value: unknown): string | undefined {
  if (typeof value === 'number') {
    return String(value);
  }
  if (typeof value !== 'string' || value === '') {
    return undefined;
  }
  return value.length <= MAX_PART ? value : boundedText(value, MAX_PART);
}

function reportIdentity(
  entity: UnknownRecord,
  metadata: UnknownRecord,
  problems: ProblemList,
): void {
  for (const [field, value] of [
    ['kind', entity.kind],
    ['metadata.name', metadata.name],
  ] as const) {
    if (typeof value !== 'string' || value === '' || value.length > MAX_PART) {
      problems.add({ code: 'malformed-field', field, value });
    }
  }
}

function checkShape(
  entity: UnknownRecord,
  metadata: UnknownRecord,
  problems: ProblemList,
): void {
  checkRecord('spec', entity.spec, problems);
  checkRecord('metadata.annotations', metadata.annotations, problems);
  checkRecord('metadata.labels', metadata.labels, problems);
  for (const key of ['title', 'description'] as const) {
    const value = metadata[key];
    if (value !== undefined && value !== null && typeof value !== 'string') {
      const field = `metadata.${key}`;
      problems.add({ code: 'malformed-field', field, value });
    }
  }
}

function checkRecord(field: string, value: unknown, problems: ProblemList) {
  if (
    value !== undefined &&
    value !== null &&
    (typeof value !== 'object' || Array.isArray(value))
  ) {
    problems.add({ code: 'malformed-field', field, value });
  }
}

/** Lower case, without the tag that our catalog module writes. */
function readTags(value: unknown, problems: ProblemList): string[] {
  if (value === undefined || value === null) {
    return [];
  }
  if (!Array.isArray(value)) {
    problems.add({ code: 'malformed-list', field: 'metadata.tags', value });
    return [];
  }
  const tags: string[] = [];
  for (const each of value) {
    const tag = boundedText(each, MAX_TAG)?.toLowerCase();
    if (tag !== undefined && !OWN_TAGS.has(tag) && !tags.includes(tag)) {
      tags.push(tag);
      if (tags.length === MAX_TAGS) {
        break;
      }
    }
  }
  return tags;
}

/** Text that says something: no blank that somebody forgot to fill in. */
function meaningful(value: unknown, max: number): string | undefined {
  const text = boundedText(value, max);
  return text === undefined || isPlaceholderText(text) ? undefined : text;
}

function joinText(
  name: string,
  title: string | undefined,
  description: string | undefined,
): string {
  let text = name;
  if (title !== undefined) {
    text = `${text}\n${title}`;
  }
  if (description !== undefined) {
    text = `${text}\n${description}`;
  }
  return text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
}

function addRole(
  facts: EntityFacts,
  entity: UnknownRecord,
  vocabulary: RoleVocabulary | undefined,
  problems: ProblemList,
): void {
  if (facts.kind === 'group') {
    const { declared, problem } = readDeclaredTeamRole({ entity, vocabulary });
    if (declared) {
      facts.declaredTeamRole = declared.role;
    }
    if (problem) {
      problems.add({ code: 'unknown-team-role', ...problem });
    }
    return;
  }
  const { declared, problem } = readDeclaredRole({ entity, vocabulary });
  if (declared) {
    facts.declaredRole = declared;
  }
  if (problem) {
    problems.add({ code: 'unknown-role', ...problem });
  }
}

function evaluatePredicates(
  entity: unknown,
  predicates: FactsOptions['predicates'],
): number {
  if (!predicates) {
    return 0;
  }
  let bits = 0;
  const count = Math.min(predicates.length, 31);
  for (let i = 0; i < count; i++) {
    try {
      if (predicates[i]?.(entity)) {
        bits += 2 ** i;
      }
    } catch {
      // A predicate that fails on an entity does not match it.
    }
  }
  return bits;
}

function nodeKindOf(kind: string): NodeKind {
  switch (kind) {
    case 'component':
    case 'api':
    case 'resource':
    case 'system':
    case 'domain':
    case 'group':
    case 'user':
    case 'template':
      return kind;
    default:
      return 'other';
  }
}
