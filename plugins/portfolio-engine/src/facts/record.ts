/** What may stand where an object is expected. */
export type UnknownRecord = Readonly<Record<string, unknown>>;

const EMPTY: UnknownRecord = Object.freeze({});

/** The object, or an empty one in place of null, a list, text or a number. */
export function recordOf(value: unknown): UnknownRecord {
  return isRecord(value) ? value : EMPTY;
}

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a dotted path of own properties. */
export function valueAt(record: UnknownRecord, path: string): unknown {
  let value: unknown = record;
  for (const key of path.split('.')) {
    if (!isRecord(value) || !Object.hasOwn(value, key)) {
      return undefined;
    }
    value = value[key];
  }
  return value;
}
