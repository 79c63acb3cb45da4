import { isRecord } from '../record';
import { DefinitionTally } from './tally';

/** Nodes of schemas that are looked at; the widest public APIs have fewer. */
const MAX_NODES = 100_000;

const CHILDREN = ['items', 'not', 'additionalProperties', 'payload', 'headers'];
const CHILD_LISTS = ['allOf', 'anyOf', 'oneOf'];

/**
 * Counts the properties of JSON Schemas below the given values, and how many
 * have a description. Each object is visited once, however often aliases or
 * references lead to it, so that an alias bomb costs no more than its text.
 */
export function countSchemaFields(
  roots: readonly unknown[],
  tally: DefinitionTally,
): void {
  const visited = new Set<unknown>();
  const open: unknown[] = [...roots].reverse();
  while (open.length > 0 && visited.size < MAX_NODES) {
    const node = open.pop();
    if (isRecord(node) && !visited.has(node)) {
      visited.add(node);
      if (isRecord(node.properties)) {
        for (const property of Object.values(node.properties)) {
          if (isRecord(property)) {
            tally.field(property.description ?? property.title);
            open.push(property);
          }
        }
      }
      for (const key of CHILDREN) {
        open.push(node[key]);
      }
      for (const key of CHILD_LISTS) {
        const list = node[key];
        if (Array.isArray(list)) {
          for (const each of list.slice(0, 1_000)) {
            open.push(each);
          }
        }
      }
    }
  }
}

/** Follows `#/a/b` inside a document, a few steps; others are left alone. */
export function resolveLocal(
  value: unknown,
  document: Readonly<Record<string, unknown>>,
): unknown {
  let node = value;
  for (let step = 0; step < 5; step++) {
    if (!isRecord(node) || typeof node.$ref !== 'string') {
      return node;
    }
    if (!node.$ref.startsWith('#/') || node.$ref.length > 500) {
      return undefined;
    }
    let target: unknown = document;
    for (const part of node.$ref.slice(2).split('/')) {
      const key = part.replace(/~1/g, '/').replace(/~0/g, '~');
      target =
        isRecord(target) && Object.hasOwn(target, key)
          ? target[key]
          : undefined;
    }
    node = target;
  }
  return undefined;
}
