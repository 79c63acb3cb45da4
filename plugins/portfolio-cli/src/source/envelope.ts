import { isRecord, ReadEntity } from './types';

/** What is missing for a value to be a catalog entity; undefined if nothing is. */
export function envelopeFault(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    return 'a list where an entity was expected';
  }
  if (!isRecord(value)) {
    return `a ${typeof value} where an entity was expected`;
  }
  if (!isText(value.apiVersion)) {
    return 'no catalog entity: apiVersion is missing';
  }
  if (!isText(value.kind)) {
    return 'no catalog entity: kind is missing';
  }
  if (!isRecord(value.metadata) || !isText(value.metadata.name)) {
    return 'no catalog entity: metadata.name is missing or no text';
  }
  return undefined;
}

/** A value that has what every entity has. */
export function isEntity(value: unknown): value is ReadEntity {
  return envelopeFault(value) === undefined;
}

/** Full lower-case ref of an entity with an envelope. */
export function refOf(entity: ReadEntity): string {
  const metadata = isRecord(entity.metadata) ? entity.metadata : {};
  const namespace = isText(metadata.namespace) ? metadata.namespace : 'default';
  return `${entity.kind}:${namespace}/${metadata.name}`.toLowerCase();
}

/** Whether the kind is one of Backstage's own, and not of another system. */
export function isBackstageEntity(entity: ReadEntity): boolean {
  return (
    typeof entity.apiVersion === 'string' &&
    /^(?:[\w-]+\.)*backstage\.io\//.test(entity.apiVersion)
  );
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0;
}
