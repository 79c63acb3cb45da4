import { RelationName } from '../model';
import { nameOfRef, readEntityRef, readFullRef } from './entityRef';
import { isPlaceholderName } from './placeholder';
import { ProblemList } from './problems';
import { isRecord } from './record';
import { RefPool } from './RefPool';
import { FactRelation } from './types';

/**
 * More relations than one entity can have in any catalog that can be served.
 * What is left out here still stands on the entities at the other end.
 */
const MAX_RELATIONS = 200_000;

export interface ReadRelationsOptions {
  /** `relations` of the entity, as the catalog's API returns them. */
  relations: unknown;
  /** Full lower-case ref of the entity. */
  ref: string;
  problems: ProblemList;
  /** Refs that equal one read before become the same string. */
  refs?: RefPool;
}

/**
 * Forward relations of an entity; an inverse one (`ownerOf`) is turned, with
 * the other end as its source. Relations that the assessment does not read are
 * left out; so are targets that are no refs, with a problem each.
 */
export function readRelations(options: ReadRelationsOptions): FactRelation[] {
  const { relations, ref, problems, refs } = options;
  if (!Array.isArray(relations)) {
    if (relations !== undefined && relations !== null) {
      problems.add({
        code: 'malformed-list',
        field: 'relations',
        value: relations,
      });
    }
    return [];
  }
  const count = Math.min(relations.length, MAX_RELATIONS);
  if (count < relations.length) {
    problems.add({
      code: 'malformed-list',
      field: 'relations',
      value: `${relations.length} relations, of which ${count} are read`,
    });
  }
  // Room for all of them at once: an array that grows is copied, and ends with
  // half of its room unused, a hundred thousand times in a large catalog.
  const facts = new Array<FactRelation>(count);
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const relation: unknown = relations[i];
    if (isRecord(relation)) {
      const type = relation.type;
      const forward = forwardName(type);
      const inverse = forward === undefined ? inverseName(type) : undefined;
      if (forward !== undefined || inverse !== undefined) {
        const written = relation.targetRef ?? relation.target;
        const read = readTarget(written);
        const target =
          read === undefined ? undefined : refs?.share(read) ?? read;
        if (
          target === undefined ||
          (forward === 'ownedBy' && isPlaceholderName(nameOfRef(target)))
        ) {
          problems.add({
            code: 'malformed-ref',
            field: `relations.${String(type)}`,
            value: written,
          });
        } else if (forward !== undefined) {
          facts[kept++] = { name: forward, target };
        } else if (inverse !== undefined) {
          facts[kept++] = { name: inverse, source: target, target: ref };
        }
      }
    }
  }
  facts.length = kept;
  return facts;
}

/** A ref, or its three parts as older catalogs give them. */
function readTarget(written: unknown): string | undefined {
  if (typeof written === 'string') {
    return readFullRef(written) ?? readEntityRef({ text: written });
  }
  if (isRecord(written)) {
    const { kind, namespace, name } = written;
    return readEntityRef({ text: `${kind}:${namespace}/${name}` });
  }
  return undefined;
}

function forwardName(type: unknown): RelationName | undefined {
  switch (type) {
    case 'ownedBy':
    case 'partOf':
    case 'dependsOn':
    case 'consumesApi':
    case 'providesApi':
    case 'memberOf':
    case 'childOf':
      return type;
    default:
      return undefined;
  }
}

function inverseName(type: unknown): RelationName | undefined {
  switch (type) {
    case 'ownerOf':
      return 'ownedBy';
    case 'hasPart':
      return 'partOf';
    case 'dependencyOf':
      return 'dependsOn';
    case 'apiConsumedBy':
      return 'consumesApi';
    case 'apiProvidedBy':
      return 'providesApi';
    case 'hasMember':
      return 'memberOf';
    case 'parentOf':
      return 'childOf';
    default:
      return undefined;
  }
}
